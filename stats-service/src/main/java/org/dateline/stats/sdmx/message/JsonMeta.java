package org.dateline.stats.sdmx.message;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.dateline.stats.sdmx.component.Maintained;

/** What a message in SDMX-JSON says of itself. */
final class JsonMeta {
    private JsonMeta() {}

    /** @param languages those that values come in; none where each name comes with its own */
    static void write(JsonGenerator json, Instant prepared, String... languages) throws IOException {
        Instant second = prepared.truncatedTo(ChronoUnit.SECONDS);
        json.writeObjectFieldStart("meta");
        json.writeStringField("id", Maintained.AGENCY + second.getEpochSecond());
        json.writeBooleanField("test", false);
        json.writeStringField("prepared", second.toString());
        if (languages.length > 0) {
            json.writeFieldName("contentLanguages");
            json.writeArray(languages, 0, languages.length);
        }
        json.writeObjectFieldStart("sender");
        json.writeStringField("id", Maintained.AGENCY);
        json.writeEndObject();
        json.writeEndObject();
    }
}

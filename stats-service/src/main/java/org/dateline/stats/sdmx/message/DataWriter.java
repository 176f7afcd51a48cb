package org.dateline.stats.sdmx.message;

import java.io.IOException;
import java.time.Instant;
import org.dateline.stats.sdmx.query.SeriesData;

/** Writes a message of data, series by series. */
interface DataWriter {
    /** @param action what a receiver is to do with the data */
    void start(Action action, Instant prepared) throws IOException;

    /** @param validFrom since when the data was valid; null for an answer that is not about history */
    void startDataSet(Instant validFrom) throws IOException;

    void series(SeriesData series) throws IOException;

    void endDataSet() throws IOException;

    void end() throws IOException;

    /** As in SDMX. */
    enum Action {
        INFORMATION("Information", "I"),
        REPLACE("Replace", "R");

        private final String name;
        private final String letter;

        Action(String name, String letter) {
            this.name = name;
            this.letter = letter;
        }

        String text() {
            return name;
        }

        String letter() {
            return letter;
        }
    }
}

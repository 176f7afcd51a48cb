package org.dateline.stats.figure;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.dateline.stats.check.Check;
import org.dateline.stats.check.Checks;
import org.dateline.stats.extraction.Extraction;
import org.dateline.stats.extraction.Figure;
import org.dateline.stats.extraction.Source;
import org.dateline.stats.problem.Problem.FieldError;
import org.dateline.stats.problem.ProblemException;
import org.dateline.stats.series.Key;
import org.dateline.stats.series.Keying;
import org.dateline.stats.vocabulary.Editions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reads a text and forgets it: nothing is stored or logged. */
@Tag(name = "Extractions")
@Path("/api/v1/extractions")
@PermitAll
class ExtractionsResource {
    private static final int MAX_BYTES = 256 * 1024;
    private static final int EARLIEST = 1800;
    private static final int LATEST = 2200;

    private final Editions editions;
    private final Semaphore free;

    ExtractionsResource(Editions editions, ExtractionSettings settings) {
        this.editions = editions;
        this.free = new Semaphore(settings.atOnce());
    }

    /**
     * A text to be read.
     *
     * @param title may be empty or absent
     * @param body plain text
     * @param released the day by which it reads, {@code 2025-01-16}
     * @param language {@code en}; {@code ko} is refused until Korean is read
     * @param area the area that the agency reports about; {@code KR} where absent
     * @param agency its name
     */
    record ExtractionRequest(
            String title, String body, LocalDate released, String language, String area, String agency) {}

    /** Figures in the order of the text, named by their index, and the checks of its claims. */
    record ExtractionAnswer(String text, List<FigureView> figures, List<CheckView> checks) {}

    @POST
    @Operation(
            summary = "Read a text",
            description =
                    "Plain text in, figures and checks out; bullet lines, pipe tables and tab-separated rows are read as what they are. Nothing is stored or logged.")
    @APIResponse(responseCode = "200", description = "What was read")
    public ExtractionAnswer read(ExtractionRequest request) {
        Source source = source(request);
        if (!free.tryAcquire()) {
            throw new ProblemException(429, "Many texts are being read just now; try again in a moment.");
        }
        try {
            return answer(source);
        } finally {
            free.release();
        }
    }

    private ExtractionAnswer answer(Source source) {
        Extraction extraction = editions.newest().extractor().read(source);
        List<Figure> figures = extraction.figures();
        Keying keying = new Keying(source.agency().area(), source.released(), figures);
        List<FigureView> views = figures.stream()
                .map(figure -> FigureView.of(
                        figure,
                        null,
                        null,
                        null,
                        null,
                        keying.series(figure).map(Key::toString).orElse(null),
                        index -> index))
                .toList();
        List<Check> checks = Checks.of(figures);
        return new ExtractionAnswer(
                extraction.text(),
                views,
                checks.stream()
                        .map(check -> CheckView.of(check, figures, index -> index))
                        .toList());
    }

    private static Source source(ExtractionRequest request) {
        if (request == null) {
            throw new ProblemException(400, "A text is expected as the body of the request.");
        }
        String title = request.title() == null ? "" : request.title();
        String body = request.body() == null ? "" : request.body();
        if (title.isBlank() && body.isBlank()) {
            throw ProblemException.badField("body", "There is no text to read.");
        }
        if (title.getBytes(StandardCharsets.UTF_8).length + body.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            throw tooLarge();
        }
        if (request.released() == null) {
            throw ProblemException.badField("released", "The day of the release is needed to understand its dates.");
        }
        String language = request.language() == null ? "en" : request.language();
        if ("ko".equals(language)) {
            throw new ProblemException(
                    422, "Korean is not read yet.", FieldError.field("language", "Korean is not read yet."));
        }
        if (!"en".equals(language)) {
            throw ProblemException.badField("language", "The language is \"en\".");
        }
        String area = request.area() == null ? "KR" : request.area();
        if (!area.matches("[A-Z0-9_]{1,20}")) {
            throw ProblemException.badField("area", "The area is a code such as KR.");
        }
        if (request.released().getYear() < EARLIEST || request.released().getYear() > LATEST) {
            throw ProblemException.badField(
                    "released", "The day of the release lies between " + EARLIEST + " and " + LATEST + ".");
        }
        return new Source(
                title,
                body,
                request.released(),
                language,
                new Source.Agency(request.agency(), area, Currencies.of(area)));
    }

    private static ProblemException tooLarge() {
        return new ProblemException(413, "A text has at most 256 KB.");
    }
}

package org.dateline.stats.sdmx.message;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dateline.stats.problem.Problem;

/** The error message of SDMX-ML 2.1. */
public final class ErrorXml {
    private ErrorXml() {}

    public static byte[] of(Problem problem) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XmlMessage xml = new XmlMessage(bytes);
        xml.document("Error").start("mes:ErrorMessage", "code", code(problem.status()));
        xml.localised("com:Text", "en", problem.detail());
        String parameters = problem.errors().stream()
                .map(Problem.FieldError::parameter)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        if (!parameters.isEmpty()) {
            xml.localised("com:Text", "en", "Parameter: " + parameters);
        }
        xml.close().close().end();
        return bytes.toByteArray();
    }

    /** The standard's numbers for what went wrong, which are fewer than the statuses of HTTP. */
    private static String code(int status) {
        return switch (status) {
            case 401, 403 -> "110";
            case 404 -> "100";
            case 413 -> "130";
            case 500 -> "500";
            case 501 -> "501";
            case 503 -> "503";
            default -> "140";
        };
    }
}

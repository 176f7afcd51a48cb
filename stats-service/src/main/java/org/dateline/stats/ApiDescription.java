package org.dateline.stats;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.stats.problem.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** What the OpenAPI document says of every operation alike: its errors, and the parameters that mean the same everywhere. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Dateline stats",
                        version = "1",
                        description = "Reads the figures in releases, holds them against each other and makes series of"
                                + " them. Numbers are decimal strings in base units; offsets count Unicode code points;"
                                + " times are UTC instants. The public routes look at no token and give one answer to"
                                + " all. Errors are problems as RFC 9457 has them."),
        components = @Components(schemas = @Schema(name = ApiDescription.PROBLEM, implementation = Problem.class)))
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ApiDescription implements OASFilter {
    static final String PROBLEM = "Problem";

    private static final Map<String, String> PARAMETERS = Map.of(
            "page", "Number of the page, from 0; no page begins deeper than 10,000 rows.",
            "size", "Rows of a page, 1 to 500.",
            "key", "FREQ.REF_AREA.INDICATOR.SUBJECT.COUNTERPART_AREA.UNIT_MEASURE, such as M.KR.EXPORTS.ALL.W.USD.");

    private static final Map<String, String> PROBLEMS = Map.ofEntries(
            Map.entry("400", "A parameter or a field cannot be read; the problem points at it."),
            Map.entry("401", "There is no valid access token."),
            Map.entry("403", "The account does not have the role."),
            Map.entry("404", "There is nothing at this address, or nothing that is public yet."),
            Map.entry("406", "None of the accepted media types can be given."),
            Map.entry("409", "A label, a code or a state that is needed is taken, or somebody else was quicker."),
            Map.entry("412", "Somebody else changed it meanwhile."),
            Map.entry("413", "The text is larger than 256 KB, or the answer would be too large."),
            Map.entry("414", "More than 1,000 codes or keys are named."),
            Map.entry(
                    "422", "What is asked for makes no sense, or cannot be done yet; the problem points at the field."),
            Map.entry("428", "The entity tag is missing."),
            Map.entry("429", "Many texts are being read just now; try again in a moment."),
            Map.entry("501", "What the problem names is not supported."),
            Map.entry("503", "The database is away for a moment; try again after the given time."));

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.setServers(null);
        document.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> describe(path, method, operation)));
    }

    private static void describe(String path, PathItem.HttpMethod method, Operation operation) {
        List<Parameter> parameters = operation.getParameters() == null ? List.of() : operation.getParameters();
        parameters.forEach(parameter -> ApiExamples.add(path, parameter));
        parameters.stream()
                .filter(parameter -> parameter.getDescription() == null)
                .forEach(parameter -> parameter.setDescription(
                        "id".equals(parameter.getName()) ? id(path) : PARAMETERS.get(parameter.getName())));
        if (path.startsWith("/api/v1/series/{key}")) {
            operation.getResponses().addAPIResponse("308", moved());
        }
        problems(path, method, operation, parameters)
                .forEach(status -> operation.getResponses().addAPIResponse(status, problem(PROBLEMS.get(status))));
    }

    private static String id(String path) {
        return path.contains("/releases/") ? "Id of a release." : "Id of a figure.";
    }

    private static List<String> problems(
            String path, PathItem.HttpMethod method, Operation operation, List<Parameter> parameters) {
        boolean body = operation.getRequestBody() != null;
        boolean queried = parameters.stream().anyMatch(parameter -> parameter.getIn() == Parameter.In.QUERY);
        boolean sdmx = path.startsWith("/sdmx/");
        boolean open = operation.getSecurity() == null && method == PathItem.HttpMethod.GET;
        boolean extraction = path.endsWith("/extractions");
        boolean tagged = parameters.stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()));
        boolean moved = path.contains("/rederivations/") && method != PathItem.HttpMethod.GET;
        boolean curation = path.contains("/desk/concepts") && method != PathItem.HttpMethod.GET;
        List<String> statuses = new ArrayList<>();
        add(statuses, body || queried, "400");
        add(statuses, operation.getSecurity() != null, "401", "403");
        add(statuses, path.contains("{"), "404");
        add(statuses, open, "406");
        add(statuses, sdmx, "413", "501");
        add(
                statuses,
                path.contains("{mask}") || (sdmx && path.contains("{key}")) || path.contains("/3.0/data/"),
                "414");
        add(statuses, curation || moved, "409");
        add(statuses, tagged, "412");
        add(statuses, extraction, "413", "422", "429");
        add(statuses, curation, "422");
        add(statuses, method == PathItem.HttpMethod.PUT, "428");
        add(statuses, path.endsWith("/observations") || path.startsWith("/dbnomics/v22/series"), "501");
        add(statuses, !extraction, "503");
        return statuses;
    }

    private static void add(List<String> statuses, boolean applies, String... added) {
        if (applies) {
            statuses.addAll(List.of(added));
        }
    }

    private static APIResponse moved() {
        return OASFactory.createAPIResponse()
                .description("The series has another key since a concept in it was merged into another.")
                .addHeader(
                        "Location",
                        OASFactory.createHeader()
                                .description("The address of the same with the present key.")
                                .schema(OASFactory.createSchema().addType(SchemaType.STRING)));
    }

    private static APIResponse problem(String description) {
        var schema = OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM);
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(schema)));
    }
}

package org.dateline.catalog;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.catalog.problem.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** What the OpenAPI document says of every operation alike: its errors, and the parameters that mean the same everywhere. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Dateline catalog",
                        version = "1",
                        description = "Owns the releases of an agency: their texts, revisions and states. The public"
                                + " routes look at no token and give one answer to all. Times are UTC instants; errors"
                                + " are problems as RFC 9457 has them."),
        components = @Components(schemas = @Schema(name = ApiDescription.PROBLEM, implementation = Problem.class)))
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ApiDescription implements OASFilter {
    static final String PROBLEM = "Problem";

    private static final Map<String, String> PARAMETERS = Map.of(
            "page", "Number of the page, from 0; no page begins deeper than 10,000 rows.",
            "size", "Rows of a page, 1 to 500.",
            "slugOrId", "Slug or id of a published release.",
            "number", "Number of a public revision.",
            "If-Match",
                    "Entity tag of the state that the change is meant for. Saving needs it (428 without it); where it is"
                            + " another by now, nothing is changed (412).");

    private static final Map<String, String> PROBLEMS = Map.ofEntries(
            Map.entry("400", "A parameter or a field cannot be read; the problem points at it."),
            Map.entry("401", "There is no valid access token."),
            Map.entry("403", "The account does not have the role."),
            Map.entry("404", "There is nothing at this address, or nothing yet."),
            Map.entry(
                    "409",
                    "The state of the release or of the import does not allow this, or the four-eyes rule does not."),
            Map.entry("410", "The release was published in error and has been taken back."),
            Map.entry("412", "Somebody else changed it meanwhile."),
            Map.entry("413", "The body is too large."),
            Map.entry(
                    "422",
                    "Something that the action needs is missing, or makes no sense; the problem points at the field."),
            Map.entry("428", "The entity tag is missing."),
            Map.entry("503", "The database is away for a moment; try again after the given time."));

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.setServers(null);
        document.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> describe(path, method, operation)));
    }

    private static void describe(String path, PathItem.HttpMethod method, Operation operation) {
        List<Parameter> parameters = operation.getParameters() == null ? List.of() : operation.getParameters();
        parameters.stream()
                .filter(parameter -> parameter.getDescription() == null)
                .forEach(parameter -> parameter.setDescription(
                        "id".equals(parameter.getName()) ? id(path) : PARAMETERS.get(parameter.getName())));
        problems(path, method, operation, parameters)
                .forEach(status -> operation.getResponses().addAPIResponse(status, problem(PROBLEMS.get(status))));
    }

    private static String id(String path) {
        return path.contains("/imports") ? "Id of an import." : "Id of a release.";
    }

    private static List<String> problems(
            String path, PathItem.HttpMethod method, Operation operation, List<Parameter> parameters) {
        boolean writes = method != PathItem.HttpMethod.GET;
        boolean body = operation.getRequestBody() != null;
        boolean secured = operation.getSecurity() != null;
        boolean tagged = parameters.stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()));
        boolean queried = parameters.stream().anyMatch(parameter -> parameter.getIn() == Parameter.In.QUERY);
        List<String> statuses = new ArrayList<>();
        add(statuses, body || queried, "400");
        add(statuses, secured, "401", "403");
        add(statuses, path.contains("{"), "404");
        add(statuses, writes && (path.contains("{") || path.endsWith("/releases")), "409");
        add(statuses, path.contains("{slugOrId}"), "410");
        add(statuses, tagged, "412", "422");
        add(statuses, body, "413");
        add(statuses, method == PathItem.HttpMethod.PUT, "428");
        add(statuses, true, "503");
        return statuses;
    }

    private static void add(List<String> statuses, boolean applies, String... added) {
        if (applies) {
            statuses.addAll(List.of(added));
        }
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

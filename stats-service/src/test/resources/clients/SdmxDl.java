import java.util.stream.Collectors;
import sdmxdl.DatabaseRequest;
import sdmxdl.Flow;
import sdmxdl.FlowRequest;
import sdmxdl.KeyRequest;
import sdmxdl.MetaSet;
import sdmxdl.Obs;
import sdmxdl.Provider;
import sdmxdl.Series;
import sdmxdl.web.SdmxWebManager;
import sdmxdl.web.WebSource;
import sdmxdl.web.spi.WebCaching;

/** Lists the flows, reads the structure and fetches a series, as any program with sdmx-dl would. */
class SdmxDl {
    public static void main(String[] arguments) throws Exception {
        WebSource dateline = WebSource.builder()
                .id("DATELINE")
                .driver("RI_SDMX21")
                .endpointOf(arguments[0])
                .build();
        Provider<WebSource> provider = SdmxWebManager.ofServiceLoader().toBuilder()
                .caching(WebCaching.noOp())
                .build()
                .using(dateline);
        for (Flow flow : provider.getFlows(DatabaseRequest.builder().build())) {
            System.out.println("flow " + flow.getRef());
        }
        MetaSet meta = provider.getMeta(FlowRequest.builder().flowOf("SERIES").build());
        System.out.println("dimensions "
                + meta.getStructure().getDimensions().stream()
                        .map(dimension -> dimension.getId())
                        .collect(Collectors.joining(" ")));
        KeyRequest cars = KeyRequest.builder()
                .flowOf("SERIES")
                .keyOf("A.KR.EXPORTS.AUTOMOBILES.W.USD")
                .build();
        for (Series series : provider.getData(cars).getData()) {
            System.out.println("series " + series.getKey());
            for (Obs observation : series.getObs()) {
                System.out.printf(
                        "value %d %.0f %s%n",
                        observation.getPeriod().getStart().getYear(),
                        observation.getValue(),
                        observation.getMeta().get("OBS_STATUS"));
            }
        }
    }
}

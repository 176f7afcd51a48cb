package org.dateline.web.layout;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Settings of the public pages. */
@ConfigMapping(prefix = "dateline.portal")
public interface PortalConfig {
    /** The agency's zone: readers see its days and hours. */
    @WithDefault("Asia/Seoul")
    ZoneId zone();

    /**
     * Where the portal is on the web, for what leaves it: feeds, the sitemap, canonical addresses. Without it, the address
     * that a request names.
     */
    Optional<URI> address();

    /** The licence under which everybody may use what is published, as an address; without it, descriptions name none. */
    Optional<URI> license();

    /** Whom to ask about what is published, {@code mailto:} or a page; without it, descriptions name nobody. */
    Optional<URI> contact();

    /** Where programs reach the figure service on the web; without it, descriptions name no SDMX. */
    Optional<URI> statistics();

    /** How long a page waits for figures before it is shown without them. */
    @WithDefault("2s")
    Duration patience();

    /** Keys of the series on the first page, in this order; one that does not exist (yet) is left out. */
    @WithDefault("M.KR.EXPORTS.ALL.W.USD,M.KR.TRADE_BALANCE.ALL.W.USD,M.KR.EXPORTS.AUTOMOBILES.W.USD,"
            + "M.KR.EXPORTS.ICT_GOODS.W.USD,M.KR.EXPORTS.SEMICONDUCTORS.W.USD,M.KR.PRODUCTION.AUTOMOBILES.W.VEHICLE")
    List<String> headlines();
}

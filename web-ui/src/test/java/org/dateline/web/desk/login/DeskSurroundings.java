package org.dateline.web.desk.login;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.dateline.web.desk.Services;

/** What the desk needs around it: somebody who knows the people, and the two services. */
public class DeskSurroundings implements QuarkusTestResourceLifecycleManager {
    private Issuer issuer;
    private Services services;

    @Override
    public Map<String, String> start() {
        issuer = new Issuer();
        services = new Services();
        services.reset();
        return Map.of(
                "DATELINE_ISSUER", issuer.address(),
                "WEB_CLIENT_SECRET", Issuer.SECRET,
                "WEB_STATE_SECRET", "a-state-secret-of-more-than-32-characters",
                "DATELINE_CATALOG_URL", services.address(),
                "DATELINE_STATS_URL", services.address());
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(services, new TestInjector.MatchesType(Services.class));
    }

    @Override
    public void stop() {
        issuer.close();
        services.close();
    }
}

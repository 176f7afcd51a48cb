package org.dateline.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** PostgreSQL, Keycloak and the three services: installed, started in the order that is fastest, stopped again. */
final class Suite {
    private final Options options;
    private final Installation installation;
    private final Secrets secrets;
    private final Console console;
    private final Leftovers leftovers;
    private final Probe probe = new Probe();
    private final PostgresServer postgres;
    private final KeycloakServer keycloak;
    private final List<QuarkusService> services;
    private final List<Child> children = new ArrayList<>();
    private boolean stopped;

    Suite(Options options, Installation installation, Secrets secrets, Leftovers leftovers, Console console) {
        this.options = options;
        this.installation = installation;
        this.secrets = secrets;
        this.leftovers = leftovers;
        this.console = console;
        Ports ports = options.ports();
        this.postgres = new PostgresServer(installation, secrets, ports.postgres());
        this.keycloak = new KeycloakServer(installation, secrets, ports, options.keycloak());
        this.services = List.of(
                new QuarkusService(options.root(), "catalog-service", "Catalog", ports.catalog(), 256),
                new QuarkusService(options.root(), "stats-service", "Stats", ports.stats(), 256),
                new QuarkusService(options.root(), "web-ui", "Web", ports.web(), 160));
    }

    /** Starts everything; returns when all of it is healthy. */
    void start() {
        CompletableFuture<Void> database = inBackground(this::startDatabase);
        CompletableFuture<Void> login = inBackground(this::installKeycloak)
                .thenCombine(database, (installed, ready) -> null)
                .thenRun(() -> startAndAwait(keycloak.program(postgres.url("keycloak"), probe)));
        CompletableFuture<Void> packaged = inBackground(this::packageStale).thenCombine(database, (a, b) -> null);
        List<CompletableFuture<Void>> starting = new ArrayList<>(List.of(database, login));
        for (QuarkusService service : services) {
            starting.add(packaged.thenRunAsync(
                    () -> startAndAwait(service.program(installation, environment(), probe)), this::newThread));
        }
        awaitAll(starting);
    }

    /** Stops everything, the database last. */
    void stop() {
        List<Child> ending;
        synchronized (children) {
            stopped = true;
            ending = List.copyOf(children);
        }
        List<CompletableFuture<Void>> stopping = ending.stream()
                .skip(1)
                .map(child -> CompletableFuture.runAsync(child::stop, this::newThread))
                .toList();
        stopping.forEach(CompletableFuture::join);
        ending.stream().limit(1).forEach(Child::stop);
    }

    private void startDatabase() throws IOException {
        postgres.install();
        startAndAwait(postgres.program());
        try {
            postgres.prepare(Files.readString(options.root().resolve("deploy/postgres/roles.sql")));
        } catch (SQLException refused) {
            throw new Trouble(Trouble.Reason.START, "PostgreSQL cannot be prepared: " + refused.getMessage(), refused);
        }
    }

    private void installKeycloak() throws IOException {
        Console.Step step = console.begin("Keycloak set up");
        Path realms = options.root().resolve("deploy/keycloak");
        keycloak.install(
                realms.resolve("dateline-realm.json"),
                realms.resolve("local-additions.json"),
                () -> step.slow("unpacked and built, once"));
        step.forget();
    }

    private void packageStale() throws IOException {
        List<QuarkusService> stale = new ArrayList<>();
        for (QuarkusService service : services) {
            if (service.stale()) {
                service.forgetOldClasses();
                stale.add(service);
            }
        }
        if (stale.isEmpty()) {
            return;
        }
        String names =
                String.join(", ", stale.stream().map(QuarkusService::title).toList());
        Console.Step step = console.begin("Build");
        step.slow(names);
        new Packaging(options.root(), installation.log("build"), options.offline()).run(stale, step::progress);
        step.done(names);
    }

    private void startAndAwait(Program program) {
        Child child = new Child(program, installation.log(program.name()), leftovers, console);
        synchronized (children) {
            if (stopped) {
                return;
            }
            children.add(child);
            child.start();
        }
        child.awaitHealthy();
    }

    private Map<String, String> environment() {
        Ports ports = options.ports();
        Map<String, String> environment = new HashMap<>();
        environment.put("DATELINE_DATABASE_URL", postgres.url("dateline"));
        for (String role : Secrets.DATABASE_ROLES) {
            environment.put(role.toUpperCase(java.util.Locale.ROOT) + "_PASSWORD", secrets.get(role));
        }
        environment.put("DATELINE_ISSUER", keycloak.address() + "/realms/dateline");
        environment.put("DATELINE_CATALOG_URL", "http://127.0.0.1:" + ports.catalog());
        environment.put("DATELINE_STATS_URL", "http://127.0.0.1:" + ports.stats());
        environment.put("DATELINE_WEB_URL", "http://localhost:" + ports.web());
        environment.put("DATELINE_STATISTICS_ADDRESS", "http://localhost:" + ports.stats());
        environment.put("STATS_CLIENT_SECRET", secrets.get(Secrets.STATS_CLIENT));
        environment.put("WEB_CLIENT_SECRET", secrets.get(Secrets.WEB_CLIENT));
        environment.put("WEB_STATE_SECRET", secrets.get(Secrets.WEB_STATE));
        return environment;
    }

    /** Waits for all, but no longer than until the first failure. */
    private static void awaitAll(List<CompletableFuture<Void>> starting) {
        CompletableFuture<Void> all = CompletableFuture.allOf(starting.toArray(CompletableFuture[]::new));
        starting.forEach(one -> one.whenComplete((done, failure) -> {
            if (failure != null) {
                all.completeExceptionally(failure);
            }
        }));
        try {
            all.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof Trouble trouble
                    ? trouble
                    : new Trouble(Trouble.Reason.START, failed.getCause().toString(), failed.getCause());
        }
    }

    private CompletableFuture<Void> inBackground(Task task) {
        return CompletableFuture.runAsync(
                () -> {
                    try {
                        task.run();
                    } catch (IOException failed) {
                        throw new Trouble(Trouble.Reason.DIRECTORY, "Writing fails: " + failed.getMessage(), failed);
                    }
                },
                this::newThread);
    }

    private void newThread(Runnable work) {
        Thread thread = new Thread(work, "starting");
        thread.setDaemon(true);
        thread.start();
    }

    @FunctionalInterface
    private interface Task {
        void run() throws IOException;
    }
}

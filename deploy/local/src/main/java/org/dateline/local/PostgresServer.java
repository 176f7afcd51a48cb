package org.dateline.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The PostgreSQL of this installation: a real server, unpacked from a Maven artifact.
 *
 * <p>It listens on the loopback interface only and trusts nobody without a password, its superuser included. It refuses
 * to run as root, so for root it runs in a user namespace where root is nobody.
 */
final class PostgresServer {
    private static final String SUPERUSER = "postgres";

    private final Installation installation;
    private final Secrets secrets;
    private final int port;
    private final Path home;
    private final Path cluster;

    PostgresServer(Installation installation, Secrets secrets, int port) {
        this.installation = installation;
        this.secrets = secrets;
        this.port = port;
        this.home = installation.software().resolve("postgres-" + version());
        this.cluster = installation.data().resolve("postgres");
    }

    /** Unpacks the server and creates its cluster, each only once. */
    void install() throws IOException {
        Archives.once(home, directory -> {
            try (InputStream archive = PostgresServer.class.getResourceAsStream("/" + archiveName())) {
                if (archive == null) {
                    throw new Trouble(
                            Trouble.Reason.START,
                            "There is no PostgreSQL for " + platform() + " among the dependencies of deploy/local.");
                }
                Archives.unpackTarXz(archive, directory);
            }
        });
        Archives.once(cluster, this::createCluster);
    }

    Program program() {
        List<String> command = new ArrayList<>(unprivileged());
        command.addAll(List.of(home.resolve("bin/postgres").toString(), "-D", cluster.toString()));
        settings().forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return new Program(
                "postgres",
                "PostgreSQL",
                "127.0.0.1:" + port,
                command,
                Map.of("LC_ALL", "C"),
                cluster,
                this::answers,
                Duration.ofMinutes(2),
                "INT");
    }

    /** Creates the databases and roles, or sees that they are there. */
    void prepare(String rolesSql) throws SQLException {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            createDatabase(statement, "dateline");
            if (!exists(statement, "select from pg_roles where rolname = 'keycloak'")) {
                statement.execute("create role keycloak login");
            }
            setPassword(statement, "keycloak", Secrets.KEYCLOAK_DATABASE);
            createDatabase(statement, "keycloak");
            statement.execute("alter database keycloak owner to keycloak");
            for (String database : List.of("dateline", "keycloak")) {
                statement.execute("revoke all on database " + database + " from public");
            }
        }
        try (Connection connection = connect("dateline");
                Statement statement = connection.createStatement()) {
            statement.execute(rolesSql);
            for (String role : Secrets.DATABASE_ROLES) {
                setPassword(statement, role, role);
                statement.execute("grant connect on database dateline to " + role);
            }
        }
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static void createDatabase(Statement statement, String name) throws SQLException {
        if (!exists(statement, "select from pg_database where datname = '" + name + "'")) {
            statement.execute("create database " + name + " encoding 'UTF8' locale_provider builtin"
                    + " builtin_locale 'C.UTF-8' template template0");
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private void setPassword(Statement statement, String role, String secret) throws SQLException {
        // Secrets are base64, so they hold no quote.
        statement.execute("alter role " + role + " password '" + secrets.get(secret) + "'");
    }

    private boolean answers() {
        try (Connection connection = connect("postgres")) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), SUPERUSER, secrets.get(Secrets.POSTGRES));
    }

    private void createCluster(Path directory) throws IOException {
        Installation.privateDirectory(directory);
        Path password = Files.createTempFile(installation.run(), "superuser", null);
        try {
            Files.writeString(password, secrets.get(Secrets.POSTGRES));
            List<String> command = new ArrayList<>(unprivileged());
            command.addAll(List.of(
                    home.resolve("bin/initdb").toString(),
                    "--pgdata=" + directory,
                    "--username=" + SUPERUSER,
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--locale=C"));
            Path log = installation.log("initdb");
            int code = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new Trouble(
                        Trouble.Reason.START, "PostgreSQL cannot create its directory " + cluster + "; see " + log);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while PostgreSQL was being set up", stopping);
        } finally {
            Files.delete(password);
        }
    }

    /** Sized for one person's machine; durability is not traded away. */
    private Map<String, String> settings() {
        return Map.of(
                "listen_addresses", "127.0.0.1",
                "port", Integer.toString(port),
                "unix_socket_directories", "",
                "shared_buffers", "128MB",
                "max_connections", "80",
                "jit", "off",
                "timezone", "UTC",
                "log_timezone", "UTC",
                "cluster_name", "dateline");
    }

    private static List<String> unprivileged() {
        if (!"root".equals(System.getProperty("user.name")) || !platform().startsWith("linux")) {
            return List.of();
        }
        List<String> namespace = List.of("unshare", "--user");
        try {
            List<String> trial = new ArrayList<>(namespace);
            trial.add("true");
            Process process =
                    new ProcessBuilder(trial).redirectErrorStream(true).start();
            if (process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0) {
                return namespace;
            }
        } catch (IOException noSuchCommand) {
            throw notAsRoot();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        throw notAsRoot();
    }

    private static Trouble notAsRoot() {
        return new Trouble(
                Trouble.Reason.START,
                "PostgreSQL does not run as root, and this machine allows no user namespace (unshare --user);"
                        + " start Dateline as another user.");
    }

    private static String version() {
        return "18-" + platform();
    }

    private static String archiveName() {
        return "postgres-" + platform() + ".txz";
    }

    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String arch = System.getProperty("os.arch");
        boolean arm = arch.equals("aarch64");
        if (system.startsWith("mac")) {
            return "darwin-" + (arm ? "arm_64" : "x86_64");
        }
        return "linux-" + (arm ? "arm_64" : "x86_64");
    }
}

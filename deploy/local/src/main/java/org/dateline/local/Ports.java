package org.dateline.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;

/** The TCP ports of a suite, all on the loopback interface. */
record Ports(int web, int catalog, int stats, int keycloak, int postgres) {
    static final Ports DEFAULT = new Ports(8080, 8081, 8082, 8180, 5433);

    /** The highest port whose management port still is one. */
    private static final int HIGHEST = 65535 - 1000;

    Ports {
        Map<Integer, String> taken = new LinkedHashMap<>();
        named(web, catalog, stats, keycloak, postgres).forEach((name, port) -> {
            if (port < 1 || port > HIGHEST) {
                throw new Trouble(
                        Trouble.Reason.OPTION,
                        "-Ddateline.port." + name + "=" + port + ": a port is a number from 1 to " + HIGHEST + ".");
            }
            String other = taken.put(port, name);
            if (other != null) {
                throw new Trouble(
                        Trouble.Reason.OPTION, "Port " + port + " is given to both " + other + " and " + name + ".");
            }
        });
    }

    /** Health and metrics of a server listen 1000 above its own port: 9081 for 8081. */
    static int management(int port) {
        return port + 1000;
    }

    /**
     * Makes sure that every port of the suite can be had.
     *
     * @throws Trouble naming the first port that something else holds, and the option that moves it
     */
    void requireFree() {
        named(web, catalog, stats, keycloak, postgres).forEach((name, port) -> {
            requireFree(name, port);
            if (!name.equals("postgres")) {
                requireFree(name, management(port));
            }
        });
    }

    private static void requireFree(String name, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException taken) {
            throw new Trouble(
                    Trouble.Reason.PORT,
                    "Port " + port + " is taken by another program; stop it, or move " + name + " with -Ddateline.port."
                            + name + "=PORT.",
                    taken);
        }
    }

    private static Map<String, Integer> named(int web, int catalog, int stats, int keycloak, int postgres) {
        Map<String, Integer> named = new LinkedHashMap<>();
        named.put("web", web);
        named.put("catalog", catalog);
        named.put("stats", stats);
        named.put("keycloak", keycloak);
        named.put("postgres", postgres);
        return named;
    }
}

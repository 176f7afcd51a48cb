package org.dateline.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Ports that nothing holds, with their management ports, for a suite beside whatever else runs. */
final class FreePorts {
    private FreePorts() {}

    static Ports pick() throws IOException {
        List<Integer> free = free(5);
        return new Ports(free.get(0), free.get(1), free.get(2), free.get(3), free.get(4));
    }

    static Ports withStats(int stats) throws IOException {
        List<Integer> free = free(4);
        return new Ports(free.get(0), free.get(1), stats, free.get(2), free.get(3));
    }

    /** Below the range from which the system hands out ports for outgoing connections. */
    private static List<Integer> free(int count) throws IOException {
        List<Integer> found = new ArrayList<>();
        while (found.size() < count) {
            int candidate = ThreadLocalRandom.current().nextInt(12000, 30000);
            boolean apart = found.stream().allMatch(other -> Math.abs(Math.abs(other - candidate) - 1000) > 0);
            if (apart && !found.contains(candidate) && bindable(candidate) && bindable(Ports.management(candidate))) {
                found.add(candidate);
            }
        }
        return found;
    }

    private static boolean bindable(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}

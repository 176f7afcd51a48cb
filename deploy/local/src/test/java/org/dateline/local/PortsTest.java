package org.dateline.local;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void managementIsAThousandAbove() {
        assertEquals(9081, Ports.management(Ports.DEFAULT.catalog()));
    }

    @Test
    void aTakenPortIsNamedTogetherWithTheOptionThatMovesIt() throws IOException {
        try (ServerSocket stranger = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int taken = stranger.getLocalPort();
            Ports ports = FreePorts.withStats(taken);

            Trouble trouble = assertThrows(Trouble.class, ports::requireFree);

            assertEquals(Trouble.Reason.PORT, trouble.reason());
            assertTrue(trouble.getMessage().contains("Port " + taken + " "), trouble.getMessage());
            assertTrue(trouble.getMessage().contains("-Ddateline.port.stats="), trouble.getMessage());
        }
    }

    @Test
    void freePortsAreFine() throws IOException {
        assertDoesNotThrow(FreePorts.pick()::requireFree);
    }

    @Test
    void onePortForTwoServersIsRefused() {
        Trouble trouble = assertThrows(Trouble.class, () -> new Ports(8080, 8081, 8080, 8180, 5433));

        assertEquals("Port 8080 is given to both web and stats.", trouble.getMessage());
    }

    @Test
    void aPortWhoseManagementPortCannotExistIsRefused() {
        assertThrows(Trouble.class, () -> new Ports(65000, 8081, 8082, 8180, 5433));
    }
}

package org.dateline.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class OptionsTest {
    private static final Path ROOT = Path.of("/somewhere");

    private final Properties properties = new Properties();

    OptionsTest() {
        properties.setProperty("dateline.root", ROOT.toString());
        properties.setProperty("dateline.keycloak", "/repository/keycloak.zip");
    }

    @Test
    void withoutOptionsEverythingIsWhereTheDocumentationSays() {
        Options options = Options.from(properties);

        assertEquals(Ports.DEFAULT, options.ports());
        assertEquals(ROOT.resolve(".dateline"), options.data());
        assertFalse(options.empty());
    }

    @Test
    void portsAndDataMove() {
        properties.setProperty("dateline.port.web", "18080");
        properties.setProperty("dateline.data", "/elsewhere/x/../data");

        Options options = Options.from(properties);

        assertEquals(18080, options.ports().web());
        assertEquals(Ports.DEFAULT.catalog(), options.ports().catalog());
        assertEquals(Path.of("/elsewhere/data"), options.data());
    }

    @Test
    void aFlagNeedsNoValue() {
        properties.setProperty("dateline.empty", "");

        assertTrue(Options.from(properties).empty());
    }

    @Test
    void aMistypedOptionIsRefusedInsteadOfIgnored() {
        properties.setProperty("dateline.port.wbe", "18080");

        Trouble trouble = assertThrows(Trouble.class, () -> Options.from(properties));

        assertEquals("-Ddateline.port.wbe is not an option of Dateline.", trouble.getMessage());
        assertEquals(2, trouble.reason().exitCode);
    }

    @Test
    void aPortThatIsNoNumberIsRefused() {
        properties.setProperty("dateline.port.web", "http");

        assertThrows(Trouble.class, () -> Options.from(properties));
    }
}

package org.dateline.stats.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.testing.Database;
import org.dateline.stats.testing.Feed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Database.class)
@QuarkusTestResource(OidcWiremockTestResource.class)
class VocabularyRowsTest {
    private static final VocabularyRows.Reason REASON = new VocabularyRows.Reason("edited", null, "editor");

    @Inject
    VocabularyRows rows;

    @Inject
    Editions editions;

    @AfterEach
    void asSeeded() {
        Feed.forgetEdits();
    }

    @Test
    void aFreshDatabaseHoldsTheReviewedSeedInItsOrder() {
        assertEquals(ConceptFile.concepts(), rows.newest().vocabulary().concepts());
    }

    @Test
    void whatIsWrittenIsReadOnceItIsCommitted() {
        // Given
        Vocabulary before = rows.newest().vocabulary();
        Concept robots = new Concept(
                Scheme.SUBJECT,
                "robot_arms",
                Map.of("en", List.of("robot arms"), "ko", List.of("로봇 팔")),
                "machinery",
                null);

        // When
        QuarkusTransaction.requiringNew().run(() -> rows.write(rows.lock(), before.with(robots), REASON));

        // Then
        Vocabulary after = editions.vocabulary();
        assertEquals(robots, after.find(Scheme.SUBJECT, "robot_arms").orElseThrow());
        assertEquals(before.version() + 1, after.version());
        assertEquals(after.concepts(), rows.newest().vocabulary().concepts());
    }

    @Test
    void whatIsRolledBackWasNever() {
        Vocabulary before = rows.newest().vocabulary();
        Vocabulary after = before.with(new Concept(Scheme.UNIT, "mile", Map.of("en", List.of("miles")), null, null));

        QuarkusTransaction.begin();
        rows.write(before, after, REASON);
        QuarkusTransaction.rollback();

        assertEquals(before.version(), rows.newest().vocabulary().version());
    }

    @Test
    void whatAnotherReplicaWroteIsReadByWhoeverDerivesNext() {
        Vocabulary before = rows.newest().vocabulary();
        Database.execute(
                "insert into stats.concept (scheme, code, names) values ('UNIT', 'mile', '{\"en\": [\"miles\"]}');"
                        + " update stats.vocabulary set version = version + 1");

        assertEquals(before, editions.vocabulary(), "Nobody has looked yet");
        assertEquals(
                List.of("miles"),
                rows.newest()
                        .vocabulary()
                        .find(Scheme.UNIT, "mile")
                        .orElseThrow()
                        .labels());
        assertEquals(before.version() + 1, editions.vocabulary().version());
    }

    @Test
    void ofTwoWhoChangeTheSameVersionTheSecondIsRefused() {
        Vocabulary before = rows.newest().vocabulary();
        Vocabulary after =
                before.with(new Concept(Scheme.UNIT, "kilometre", Map.of("en", List.of("kilometres")), null, null));
        QuarkusTransaction.requiringNew().run(() -> rows.write(before, after, REASON));

        assertThrows(jakarta.persistence.OptimisticLockException.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> rows.write(before, after, REASON)));
    }

    @Test
    void theLogIsAddedToAndNeverChanged() {
        for (String sql : List.of(
                "update concept_log set actor = 'nobody'",
                "delete from concept_log",
                "truncate concept_log",
                "delete from concept",
                "delete from vocabulary")) {
            SQLException refused = assertThrows(SQLException.class, () -> asDesk(sql), sql);
            assertTrue(refused.getMessage().contains("permission denied"), refused.getMessage());
        }
    }

    private static void asDesk(String sql) throws SQLException {
        try (Connection connection = Database.connect("stats_desk");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

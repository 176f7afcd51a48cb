package org.dateline.stats.extraction.clause;

import org.dateline.stats.extraction.Lexicon.Scheme;

/** "Section 232", "Phase 2": a number that is part of a name. */
final class NameRule implements Rule {
    @Override
    public String name() {
        return "name";
    }

    @Override
    public Reading read(Clause clause) {
        boolean measured = clause.quantity().money() || clause.quantity().percent();
        boolean named = clause.line().is(clause.quantity().from() - 1, Scheme.NAME);
        return named && !measured ? Reading.NOTHING : null;
    }
}

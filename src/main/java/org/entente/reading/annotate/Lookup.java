package org.entente.reading.annotate;

import java.util.List;

import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/** What of the vocabulary holds a token of a text, kind by kind. */
final class Lookup {

    private final Analysis analysis;

    Lookup(Analysis analysis) {
        this.analysis = analysis;
    }

    /** @return the first that holds the token, of the kinds in their order; null when none does */
    Match covering(int token, Kind... kinds) {
        for (Kind kind : kinds) {
            List<Match> found = analysis.at(kind, token);
            if (!found.isEmpty()) {
                return found.get(0);
            }
        }
        return null;
    }

    /** @return the first of one kind under one of some codes that holds the token, or null */
    Match coded(int token, Kind kind, String... codes) {
        for (Match match : analysis.at(kind, token)) {
            for (String code : codes) {
                if (match.code().equals(code)) {
                    return match;
                }
            }
        }
        return null;
    }

    /** @return whether the token begins with a capital */
    boolean isCapitalised(int token) {
        return Character.isUpperCase(analysis.text().charAt(analysis.words().starts()[token]));
    }
}

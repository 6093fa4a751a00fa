package org.entente.search;

/** How well something meets a search, the best first. */
enum Rank {
    NAME(1.0),
    NAME_BEGUN(0.9),
    TITLE(0.8),
    TITLE_BEGUN(0.7),
    TEXT(0.6),
    TEXT_BEGUN(0.5),
    NAME_MISSPELT(0.4);

    final double score;

    Rank(double score) {
        this.score = score;
    }

    boolean isText() {
        return this == TEXT || this == TEXT_BEGUN;
    }
}

package org.entente.search;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.entente.folding.Indexed;
import org.entente.graphql.NodeId;
import org.entente.graphql.list.Sql;

/** Where a kind of things has words to be found by. */
enum Place {
    COUNTRY_NAMES(NodeId.Kind.COUNTRY, "search_name", Rank.NAME, Rank.NAME_BEGUN),
    ORGANISATION_NAMES(NodeId.Kind.ORGANISATION, "search_name", Rank.NAME, Rank.NAME_BEGUN),
    SECTOR_NAMES(NodeId.Kind.SECTOR, "search_name", Rank.NAME, Rank.NAME_BEGUN),
    OFFICIAL_NAMES(NodeId.Kind.OFFICIAL, "search_name", Rank.NAME, Rank.NAME_BEGUN),
    OFFICES(NodeId.Kind.OFFICIAL, "search_title", Rank.TITLE, Rank.TITLE_BEGUN),
    AGREEMENT_TITLES(NodeId.Kind.AGREEMENT, "search_title", Rank.TITLE, Rank.TITLE_BEGUN),
    HEADLINES(NodeId.Kind.DOCUMENT, "search_title", Rank.TITLE, Rank.TITLE_BEGUN),
    TEXTS(NodeId.Kind.DOCUMENT, "search_text", Rank.TEXT, Rank.TEXT_BEGUN);

    /** Of each place and rank so many are found. */
    static final int MOST_FOUND = 250;
    private static final int TRIED = 200;
    /** A walk to as many as are wanted is short when no more than so many have to be tried. */
    private static final int WALKED = 5000;
    /** There are a few hundred of these at the most: their part of the index is small. */
    private static final Set<NodeId.Kind> FEW = EnumSet.of(NodeId.Kind.COUNTRY, NodeId.Kind.ORGANISATION,
            NodeId.Kind.SECTOR);

    final NodeId.Kind kind;
    final Rank whole;
    final Rank begun;
    private final String table;

    Place(NodeId.Kind kind, String table, Rank whole, Rank begun) {
        this.kind = kind;
        this.table = table;
        this.whole = whole;
        this.begun = begun;
    }

    /** @return what tells of some of the things how many have all words whole, and how many at least begun */
    Sql sample(Question question) {
        return sample(Sql.of("case when").and(met(question, begun)).and("then 1 + (").and(met(question, whole))
                .and(") else 0 end"));
    }

    /** @return what tells how many of some names have all words or words alike, as if begun */
    Sql sampleOfMisspelt(Question question) {
        return sample(met(question, Rank.NAME_MISSPELT));
    }

    private Sql sample(Sql met) {
        return Sql.of("select '" + this + "' as place, count(*) as n, coalesce(sum(met > 1), 0) as whole,"
                + " coalesce(sum(met > 0), 0) as begun from (select").and(met)
                .and("as met from " + table + " s force index (primary) where " + ofKind("s.") + " order by s." + key()
                        + " limit " + TRIED + ") tried");
    }

    boolean has(Rank rank) {
        return rank == whole || rank == begun || rank == Rank.NAME_MISSPELT && whole == Rank.NAME;
    }

    /** @return whether a word may have so many of the things that it matters how they are found */
    boolean isLarge() {
        return !FEW.contains(kind);
    }

    /** @return whether both are in one table */
    boolean isBeside(Place other) {
        return table.equals(other.table);
    }

    /**
     * Names and titles are the same ones found either way; texts are the newest when they are common, else the best met.
     *
     * @return whether so many of those tried meet a question that as many as are wanted are met soon one after another
     */
    boolean isCommon(int met, int tried, int most) {
        return tried == TRIED && met * WALKED >= tried * (isText() ? MOST_FOUND : most);
    }

    /** @return the best known that meet the question, met one after another */
    Sql walk(Question question, Rank rank, int most) {
        return Sql.of("(" + columns(rank) + " force index (" + table + "_best) where " + ofKind("s.") + " and")
                .and(met(question, rank)).and(best(most));
    }

    /** @return those that the index of words has for a rank, the best known or of texts the best met */
    Sql byIndex(Question question, Rank rank, int most) {
        String words = rank == whole ? question.whole(kind)
                : rank == begun ? question.begun(kind) : question.misspelt(kind);
        boolean isTooFew = rank == begun && question.isMoreThanBegun();
        return Sql.of("(" + columns(rank) + " where match(s.folded) against (? in boolean mode)", words)
                .and(isTooFew ? Sql.of("and").and(met(question, begun)) : Sql.of(""))
                .and(isText() ? "limit " + MOST_FOUND + ")" : best(most));
    }

    private String columns(Rank rank) {
        return "select '" + rank + "' as met, '" + kind + "' as kind, s." + key() + " as element_key, "
                + (isText() ? "to_days(s.newest_first)" : "s.known") + " as known from " + table + " s";
    }

    private String best(int most) {
        return "order by " + (isText() ? "s.newest_first" : "s.known") + " desc, s." + key() + " limit " + most + ")";
    }

    private String ofKind(String row) {
        return isText() ? "true" : row + "kind = '" + kind + "'";
    }

    private String key() {
        return isText() ? "document_id" : "subject_key";
    }

    private boolean isText() {
        return this == TEXTS;
    }

    private Sql met(Question question, Rank rank) {
        List<Sql> all = new ArrayList<>();
        for (int place = 0; place < question.words().size(); place++) {
            List<Sql> any = new ArrayList<>();
            boolean isWhole = rank == whole || rank == Rank.NAME_MISSPELT && question.isShort(place);
            question.words().get(place).forEach(word -> any.add(has(word + (isWhole ? " %" : "%"))));
            if (rank == Rank.NAME_MISSPELT && !isWhole) {
                question.alike().get(place).forEach(word -> any.add(has(word + " %")));
            }
            all.add(Sql.of("(").and(Sql.join(" or ", any)).and(")"));
        }
        return Sql.join(" and ", all);
    }

    private Sql has(String word) {
        return Sql.of("s.folded like ?", "% " + Indexed.mark(kind.name()) + word);
    }
}

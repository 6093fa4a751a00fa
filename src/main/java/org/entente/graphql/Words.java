package org.entente.graphql;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.entente.graphql.list.Restriction;
import org.entente.graphql.list.Restriction.Among;
import org.entente.graphql.list.Restriction.Condition;
import org.entente.graphql.list.Row;
import org.entente.graphql.list.Rows;
import org.entente.graphql.list.Sql;

/**
 * Narrows lists to what has certain words in its name, title or text, whatever their case, diacritics and script. What is
 * rare is found by the index of words and named; what many have is looked up where a list is walked, and met soon.
 */
@ApplicationScoped
public class Words {

    /** What is found more often than this is not named. */
    private static final int MOST_FOUND = 1000;
    /** When more words than this have a text inside, they are not named either. */
    private static final int MOST_WORDS = 100;
    /** So many texts are tried, and when one in so many has the words, they are no rare ones. */
    private static final int TRIED = 200;
    private static final int RARE = 20;

    private final Rows rows;

    public Words(Rows rows) {
        this.rows = rows;
    }

    /**
     * @return those of the kind whose name in any language contains the text
     * @throws RefusedException when the text has no words or is too long
     */
    public Restriction inName(NodeId.Kind kind, String text) {
        return inside("search_name", kind, Wish.of(ErrorCode.BAD_FILTER, "nameContains", text));
    }

    /**
     * @return those of the kind whose title in any language contains the text
     * @throws RefusedException when the text has no words or is too long
     */
    public Restriction inTitle(NodeId.Kind kind, String text) {
        return inside("search_title", kind, Wish.of(ErrorCode.BAD_FILTER, "titleContains", text));
    }

    /**
     * @return the documents whose title or text has the words one after another, the last of them or its beginning
     * @throws RefusedException when the text has no words or is too long
     */
    public Restriction inText(String text) {
        Wish wish = Wish.of(ErrorCode.BAD_FILTER, "textContains", text);
        Sql met = wish.inSequence("s.folded", NodeId.Kind.DOCUMENT);
        Sql lookUp = lookUp("search_text s where s.document_id = {id}", met);
        if (isCommon(met)) {
            return condition("text", wish, lookUp);
        }
        return found("text", wish, Sql.of("select s.document_id as element_key from search_text s where"
                + " match(s.folded) against (? in boolean mode) and", index(NodeId.Kind.DOCUMENT, wish.words())).and(met)
                .and("limit " + (MOST_FOUND + 1)), lookUp);
    }

    private boolean isCommon(Sql met) {
        Row tried = rows.of(Sql.of("select count(*) as n, coalesce(sum(").and(met).and("), 0) as met from"
                + " (select folded from search_text order by document_id limit " + TRIED + ") s")).get(0);
        int n = Integer.parseInt(tried.get("n"));
        return n == TRIED && Integer.parseInt(tried.get("met")) * RARE >= n;
    }

    private Restriction inside(String table, NodeId.Kind kind, Wish wish) {
        Sql met = wish.inside("s.folded", kind);
        Sql lookUp = lookUp(table + " s where s.kind = '" + kind + "' and s.subject_key = {id}", met);
        List<Set<String>> words = wish.words();
        boolean single = words.size() == 1;
        List<String> first = ending(words.get(0), single);
        if (first.isEmpty()) {
            return Among.of(mark(table, wish), Set.of());
        }
        String index = (first.size() > MOST_WORDS ? "" : Wish.any(kind, first))
                + (single ? "" : index(kind, words.subList(1, words.size())));
        if (index.isEmpty()) {
            return condition(table, wish, lookUp);
        }
        return found(table, wish, Sql.of("select s.subject_key as element_key from " + table + " s where match(s.folded)"
                + " against (? in boolean mode) and", index).and(met)
                .and("limit " + (MOST_FOUND + 1)), lookUp);
    }

    /** @return the words that end so, or that have it anywhere inside */
    private List<String> ending(Collection<String> spellings, boolean inside) {
        List<Sql> ends = spellings.stream().map(end -> inside
                ? Sql.of("(select word from search_end where word_end like ? limit " + 5 * MOST_WORDS + ")", end + "%")
                : Sql.of("(select word from search_end where word_end = ? limit " + 5 * MOST_WORDS + ")", end)).toList();
        return rows.of(Sql.join(" union ", ends)).stream().map(row -> row.get("word")).toList();
    }

    /** @return what asks the index for all of these words, the last of them or its beginning */
    private static String index(NodeId.Kind kind, List<Set<String>> words) {
        return words.subList(0, words.size() - 1).stream().map(word -> Wish.any(kind, word)).collect(Collectors.joining())
                + Wish.anyBeginning(kind, words.get(words.size() - 1));
    }

    private Restriction found(String place, Wish wish, Sql search, Sql lookUp) {
        List<String> keys = rows.of(search).stream().map(row -> row.get("element_key")).toList();
        return keys.size() > MOST_FOUND ? condition(place, wish, lookUp) : Among.of(mark(place, wish), keys);
    }

    private static Restriction condition(String place, Wish wish, Sql lookUp) {
        return new Condition(mark(place, wish), lookUp.text(), lookUp.values());
    }

    private static Sql lookUp(String row, Sql met) {
        return Sql.of("(select 1 from " + row + " and").and(met).and("limit 1) is not null");
    }

    private static String mark(String place, Wish wish) {
        return place + " has " + wish.folded();
    }
}

package org.entente.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.entente.folding.Indexed;
import org.entente.graphql.NodeId;
import org.entente.search.SearchKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** Whatever is searched: pages of any size are what looking at every row and sorting all that meets it gives, as is the total. */
@QuarkusTest
@TestProfile(MadeUpArchive.Small.class)
class FoundInOrderTest extends ArchiveService {

    private static final String QUERY = """
            query($text: String!, $kinds: [SearchKind!], $first: Int, $after: String) {
              search(text: $text, kinds: $kinds, first: $first, after: $after) { %s
                pageInfo { hasNextPage endCursor } nodes { score node { kind: __typename ... on Node { id } } } } }""";
    private static final Random DICE = new Random(11);

    private Sought sought;
    private List<String> words;

    @BeforeEach
    void read() {
        List<Sought.Row> names = searched("SELECT kind, subject_key, known, folded FROM search_name");
        List<Sought.Row> titles = searched("SELECT kind, subject_key, known, folded FROM search_title");
        sought = new Sought(names, titles,
                searched("SELECT 'DOCUMENT', document_id, TO_DAYS(newest_first), folded FROM search_text"));
        Set<String> all = new TreeSet<>();
        names.forEach(row -> all.addAll(Indexed.words(row.folded())));
        titles.forEach(row -> all.addAll(Indexed.words(row.folded())));
        words = List.copyOf(all);
    }

    private List<Sought.Row> searched(String sql) {
        return rows(sql).stream().map(Sought.Row::of).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = { "a", "e", "az", "agreement", "energy agreement", "energi", "соглашение", "azerbaijan a",
            "presiden",
            "azerbaijn", "a agreement", "memorandum of", "azerbaijan turkey" })
    void whatIsAskedOften(String text) {
        check(text, EnumSet.noneOf(NodeId.Kind.class));
    }

    @RepeatedTest(25)
    void whateverIsAsked() {
        List<String> text = new ArrayList<>();
        for (int n = 1 + DICE.nextInt(2); n > 0; n--) {
            String word = words.get(DICE.nextInt(words.size()));
            text.add(switch (DICE.nextInt(4)) {
                case 0 -> word;
                case 1 -> word.substring(0, 1 + DICE.nextInt(Math.min(3, word.length())));
                case 2 -> word.substring(0, word.length() - DICE.nextInt(word.length()));
                default ->
                    word.substring(0, word.length() / 2) + word.substring(Math.min(word.length(), word.length() / 2 + 1));
            });
        }
        Set<NodeId.Kind> kinds = EnumSet.noneOf(NodeId.Kind.class);
        for (int n = DICE.nextInt(3); n > 0; n--) {
            SearchKind kind = SearchKind.values()[DICE.nextInt(SearchKind.values().length)];
            kinds.add(NodeId.Kind.valueOf(kind.name()));
        }
        String asked = String.join(" ", text).strip();
        check(asked.isEmpty() ? "a" : asked, kinds);
    }

    /** @param kinds those wanted; all when empty */
    private void check(String text, Set<NodeId.Kind> kinds) {
        Set<NodeId.Kind> wanted = EnumSet.noneOf(NodeId.Kind.class);
        for (SearchKind kind : SearchKind.values()) {
            NodeId.Kind node = NodeId.Kind.valueOf(kind.name());
            if (kinds.isEmpty() || kinds.contains(node)) {
                wanted.add(node);
            }
        }
        Map<String, Double> expected = sought.by(text, wanted);
        int size = 1 + DICE.nextInt(30);
        Map<String, Double> found = new LinkedHashMap<>();
        String after = null;
        do {
            int first = found.size() < 3 * size ? size : 100;
            JsonNode page = data(QUERY.formatted(found.isEmpty() ? "totalCount" : ""),
                    map("text", text, "kinds", kinds, "first", first, "after", after)).get("search");
            if (found.isEmpty()) {
                assertThat(page.get("totalCount").asInt()).as("total of %s among %s", text, kinds).isEqualTo(expected.size());
            }
            int before = found.size();
            page.get("nodes").forEach(hit -> found.put(key(hit.get("node")), hit.get("score").asDouble()));
            boolean isMore = page.at("/pageInfo/hasNextPage").asBoolean();
            assertThat(found).hasSize(before + page.get("nodes").size());
            assertThat(isMore).as("more behind %d of %s", found.size(), text).isEqualTo(found.size() < expected.size());
            after = isMore ? page.at("/pageInfo/endCursor").asText() : null;
        } while (after != null);
        assertThat(List.copyOf(found.entrySet())).as("%s among %s in pages of %d", text, kinds, size)
                .isEqualTo(List.copyOf(expected.entrySet()));
    }

    private static String key(JsonNode node) {
        return node.get("kind").asText().toUpperCase(Locale.ROOT) + ":" + Ids.key(node.get("id").asText());
    }
}

package org.entente.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** Whoever is on record is found by any part of his name, and by his name with any one letter wrong. */
@QuarkusTest
@TestProfile(MadeUpArchive.Small.class)
class NamesFoundTest extends ArchiveService {

    private static final String PART = "query($n: String!) { officials(filter: {nameContains: $n}, first: 100, after: %s)"
            + " { nodes { id } pageInfo { hasNextPage endCursor } } }";
    private static final String NAME = "query($n: String!, $after: String) { search(text: $n, kinds: [OFFICIAL], first: 100,"
            + " after: $after) { nodes { node { ... on Official { id } } } pageInfo { hasNextPage endCursor } } }";
    private static final Random DICE = new Random(7);
    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final String CYRILLIC = "абвгдежзийклмнопрстуфхцчшыэюя";

    @RepeatedTest(40)
    void byAnyPart() {
        List<String> person = anyone();
        String name = person.get(2 + DICE.nextInt(4));
        int start = DICE.nextInt(name.length() - 2);
        String part = name.substring(start, start + 2 + DICE.nextInt(name.length() - start - 1));
        List<String> found = new ArrayList<>();
        String after = "null";
        do {
            JsonNode page = data(PART.formatted(after), Map.of("n", part)).get("officials");
            found.addAll(page.findValuesAsText("id"));
            after = page.at("/pageInfo/hasNextPage").asBoolean() ? page.at("/pageInfo/endCursor").toString() : null;
        } while (after != null);
        assertThat(found).as("officials with %s, of %s", part, name).contains(person.get(0)).doesNotHaveDuplicates();
    }

    @RepeatedTest(60)
    void withAnyLetterWrong() {
        List<String> person = anyone();
        String name = person.get(2 + DICE.nextInt(4));
        String[] words = name.split(" ");
        int place = DICE.nextInt(words.length);
        if (words[place].length() > 5 && words[place].chars().allMatch(Character::isLetter)) {
            words[place] = wrong(words[place]);
            String asked = String.join(" ", words);
            assertThat(search(asked)).as("found by %s, for %s", asked, name).contains(person.get(0));
        }
    }

    @Test
    void wholeNamesComeFirst() {
        List<String> person = anyone();
        JsonNode hits = data("query($n: String!) { search(text: $n) { nodes { score node { ... on Official { id } } } } }",
                Map.of("n", person.get(5))).at("/search/nodes");
        assertThat(hits.at("/0/score").asDouble()).isEqualTo(1);
    }

    private static List<String> search(String name) {
        List<String> found = new ArrayList<>();
        String after = null;
        do {
            JsonNode page = data(NAME, map("n", name, "after", after)).get("search");
            found.addAll(page.get("nodes").findValuesAsText("id"));
            after = page.at("/pageInfo/hasNextPage").asBoolean() ? page.at("/pageInfo/endCursor").asText() : null;
        } while (after != null);
        return found;
    }

    private static String wrong(String word) {
        int at = DICE.nextInt(word.length());
        String letters = word.toLowerCase().charAt(0) < 0x400 ? LATIN : CYRILLIC;
        char other = letters.charAt(DICE.nextInt(letters.length()));
        String start = word.substring(0, at);
        return switch (DICE.nextInt(4)) {
            case 0 -> start + word.substring(at + 1);
            case 1 -> start + other + word.substring(at);
            case 2 -> start + other + word.substring(at + 1);
            default -> at + 1 == word.length() ? start + other : start + word.charAt(at + 1) + word.charAt(at)
                    + word.substring(at + 2);
        };
    }

    /** @return anyone's id, key and names */
    private List<String> anyone() {
        List<List<String>> people = rows("SELECT CONCAT('official:', id), id, name_az, name_ru, name_tr, name_en FROM official"
                + " ORDER BY id LIMIT 1 OFFSET " + DICE.nextInt(400));
        List<String> person = new ArrayList<>(people.get(0));
        person.set(0, java.util.Base64.getUrlEncoder().withoutPadding()
                .encodeToString(person.get(0).getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
        return person;
    }
}

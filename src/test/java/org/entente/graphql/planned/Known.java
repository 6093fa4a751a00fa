package org.entente.graphql.planned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.entente.graphql.NodeId;
import org.entente.graphql.RefusedException;

import com.fasterxml.jackson.databind.JsonNode;

/** What there is in an archive to ask for, by what it is called: codes, identifiers, days, words, cursors. */
final class Known {

    /** Of each kind no more than these, the latest. */
    private static final int MOST = 300;

    private final Map<String, List<String>> values = new HashMap<>();

    void add(String what, String value) {
        List<String> known = values.computeIfAbsent(what, w -> new ArrayList<>());
        if (!known.contains(value)) {
            if (known.size() == MOST) {
                known.remove(0);
            }
            known.add(value);
        }
    }

    /** Adds the identifiers, days and words of an answer. */
    void learn(JsonNode answer) {
        if (answer.isTextual()) {
            String text = answer.asText();
            if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
                add("day", text);
            } else if (text.matches("\\w{12,90}")) {
                learnId(text);
            } else if (text.contains(" ") && text.length() < 120) {
                for (String word : text.split("[^\\p{L}]+")) {
                    if (word.length() > 3) {
                        add("word", word);
                    }
                }
            }
        }
        answer.forEach(this::learn);
    }

    private void learnId(String text) {
        try {
            add(NodeId.decode(text).kind().name(), text);
        } catch (RefusedException e) {
            // some other text
        }
    }

    /** @return any, none when none is known */
    List<String> any(String what, int number, Random random) {
        List<String> known = values.getOrDefault(what, List.of());
        List<String> some = new ArrayList<>();
        for (int i = 0; i < number && !known.isEmpty(); i++) {
            some.add(known.get(random.nextInt(known.size())));
        }
        return some;
    }

    String any(String what, Random random) {
        return any(what, 1, random).stream().findFirst().orElse("none");
    }
}

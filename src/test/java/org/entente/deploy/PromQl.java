package org.entente.deploy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an expression in PromQL asks for.
 *
 * @param selectors every metric that it names, and how it is narrowed
 * @param groups    the labels by which it groups or joins
 */
record PromQl(List<Selector> selectors, Set<String> groups) {

    /** A metric, and what its labels must be. */
    record Selector(String name, List<Condition> conditions) {
    }

    /** @param operator {@code =}, {@code !=}, {@code =~} or {@code !~} */
    record Condition(String label, String operator, String value) {
    }

    private static final Pattern TOKEN = Pattern
            .compile("\"(?:\\\\.|[^\"\\\\])*\"|\\[[^]]*]|[a-zA-Z_:][\\w:]*|[0-9.][\\w.]*|=~|!~|!=|\\S");
    private static final Set<String> GROUPING = Set.of("by", "without", "on", "ignoring", "group_left", "group_right");
    private static final Set<String> OPERATORS = Set.of("and", "or", "unless", "bool", "offset", "atan2", "inf", "nan");

    static PromQl of(String expression) {
        return new Reading(TOKEN.matcher(expression).results().map(found -> found.group()).toList()).read();
    }

    /** One pass over the tokens. */
    private static final class Reading {

        private final List<String> tokens;
        private final List<Selector> selectors = new ArrayList<>();
        private final Set<String> groups = new LinkedHashSet<>();
        private int at;

        Reading(List<String> tokens) {
            this.tokens = tokens;
        }

        PromQl read() {
            while (at < tokens.size()) {
                String token = tokens.get(at++);
                if (GROUPING.contains(token)) {
                    groups.addAll(names());
                } else if (isName(token) && !OPERATORS.contains(token) && !isApplied()) {
                    selectors.add(new Selector(token, conditions()));
                }
            }
            return new PromQl(List.copyOf(selectors), groups);
        }

        /** @return whether what was read is a function, or an aggregation that says its groups first */
        private boolean isApplied() {
            return comes("(") || comes("by") || comes("without");
        }

        private List<String> names() {
            List<String> names = new ArrayList<>();
            if (comes("(")) {
                for (at++; !comes(")"); at++) {
                    if (isName(tokens.get(at))) {
                        names.add(tokens.get(at));
                    }
                }
            }
            return names;
        }

        private List<Condition> conditions() {
            List<Condition> conditions = new ArrayList<>();
            if (comes("{")) {
                for (at++; !comes("}");) {
                    String quoted = tokens.get(at + 2);
                    conditions.add(new Condition(tokens.get(at), tokens.get(at + 1), quoted.substring(1, quoted.length() - 1)));
                    at += comesAt(at + 3, ",") ? 4 : 3;
                }
            }
            return conditions;
        }

        private boolean comes(String token) {
            return comesAt(at, token);
        }

        private boolean comesAt(int place, String token) {
            return place < tokens.size() && tokens.get(place).equals(token);
        }

        private static boolean isName(String token) {
            Matcher name = Pattern.compile("[a-zA-Z_:][\\w:]*").matcher(token);
            return name.matches();
        }
    }
}

package org.entente.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tokens of a query, changed here and there so that it stays a query, of the schema or not, more often than not. */
final class MutatedQuery {

    private static final Pattern TOKEN = Pattern
            .compile("#[^\\n]*|\"(?:[^\"\\\\\\n]|\\\\.)*\"|\\.\\.\\.|\\$?\\w+|@\\w+|-?\\d[\\d.]*|[^\\s,]");
    private static final List<String> LITERALS = List.of("0", "-1", "1", "7", "100", "101", "2147483648", "1e400", "\"\"",
            "\"AZ\"", "\"US\"", "\"\\u0000\"", "\"\\uD800\"", "\"' or 1=1 --\"", "\"2025-13-45\"", "\"%_\\\\\"", "null", "true",
            "[]",
            "[[1]]", "{}", "{a: 1}", "EN", "NOPE", "$nope", "\"\"\"block\"\"\"");
    private static final List<String> DIRECTIVES = List.of("@include(if: true)", "@skip(if: false)", "@skip(if: true)",
            "@include(if: 1)", "@nope", "@deprecated", "@include", "@skip(if: true) @skip(if: true)");

    private final Random random;
    private final List<String> names;
    private final List<String> tokens = new ArrayList<>();

    /** @param names of the schema */
    MutatedQuery(String query, List<String> names, Random random) {
        this.random = random;
        this.names = names;
        Matcher matcher = TOKEN.matcher(query);
        while (matcher.find()) {
            if (!matcher.group().startsWith("#")) {
                tokens.add(matcher.group());
            }
        }
    }

    MutatedQuery mutate() {
        if (tokens.isEmpty()) {
            return this;
        }
        int at = random.nextInt(tokens.size());
        int name = near(at, "[a-z]\\w*");
        int open = near(at, "\\{");
        switch (random.nextInt(13)) {
            case 0 -> tokens.set(near(at, "\\w+"), pick(names));
            case 1 -> tokens.set(near(at, "\".*\"|\\d+|[A-Z_]+"), pick(LITERALS));
            case 2 -> tokens.addAll(name, List.copyOf(tokens.subList(name, end(name))));
            case 3 -> tokens.subList(name, end(name)).clear();
            case 4 -> tokens.addAll(open, List.copyOf(tokens.subList(open, end(open))));
            case 5 -> tokens.add(end(name), pick(DIRECTIVES));
            case 6 -> tokens.add(name, "a" + random.nextInt(1000) + ":");
            case 7, 8 -> tokens.add(Math.min(open + 1, tokens.size()), "a" + random.nextInt(1000) + ": __typename");
            case 9 -> {
                tokens.add(Math.min(open + 1, tokens.size()), random.nextBoolean() ? "... {__typename}" : "...F");
                tokens.add("fragment F on " + pick(names) + " {" + pick(names) + (random.nextInt(3) == 0 ? " ...F" : "") + "}");
            }
            case 10 -> tokens.remove(at);
            case 11 -> tokens.add(Math.min(name + 1, tokens.size()), "(" + pick(names) + ": " + pick(LITERALS) + ")");
            default -> tokens.add(Math.min(open + 1, tokens.size()), pick(names));
        }
        return this;
    }

    @Override
    public String toString() {
        return String.join(" ", tokens);
    }

    private String pick(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** @return the first token of such a form from there on, round the end; the one there when there is none */
    private int near(int at, String form) {
        for (int i = 0; i < tokens.size(); i++) {
            int here = (at + i) % tokens.size();
            if (tokens.get(here).matches(form)) {
                return here;
            }
        }
        return at;
    }

    /** @return behind the token, with the arguments and the selection that follow it */
    private int end(int from) {
        int depth = 0;
        for (int i = from; i < tokens.size(); i++) {
            String token = tokens.get(i);
            boolean opens = token.equals("{") || token.equals("(");
            if (depth == 0 && i > from && !opens) {
                return i;
            }
            depth += opens ? 1 : token.equals("}") || token.equals(")") ? -1 : 0;
            if (depth < 0) {
                return i;
            }
        }
        return tokens.size();
    }
}

package org.entente.serving;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A table in Markdown. */
final class Table {

    private final List<List<String>> rows = new ArrayList<>();

    Table(String... head) {
        this(List.of(head));
    }

    Table(List<String> head) {
        rows.add(head);
        rows.add(head.stream().map(column -> "---").toList());
    }

    void row(String... cells) {
        row(List.of(cells));
    }

    void row(List<String> cells) {
        rows.add(cells);
    }

    @Override
    public String toString() {
        return rows.stream().map(row -> "| " + String.join(" | ", row) + " |\n").collect(Collectors.joining());
    }
}

package org.entente.reading.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/** Several holders of one office in a text on as many states: each is of one of them, in the order in which they are named. */
final class PairedHolders {

    private final Analysis analysis;
    private final Standpoint standpoint;

    PairedHolders(Analysis analysis, Standpoint standpoint) {
        this.analysis = analysis;
        this.standpoint = standpoint;
    }

    /** {@code foreign ministers A and B} in a text on two states: A is of the one named first. */
    String group(Figure figure, List<Figure> figures, Set<String> pair) {
        for (Figure.Telling telling : figure.tellings) {
            int size = telling.held().of();
            if (size < 2 || !telling.held().office().countries().isEmpty() || !isOneOfAState(telling.held())) {
                continue;
            }
            List<String> order = order(telling.held().office(), size, pair);
            if (order.size() != size) {
                continue;
            }
            String own = order.get(telling.held().place());
            for (Figure other : figures) {
                boolean taken = other != figure && own.equals(other.country) && other.tellings.stream()
                        .anyMatch(t -> t.held().office() == telling.held().office());
                if (taken) {
                    List<String> left = new ArrayList<>(order);
                    left.remove(own);
                    return size == 2 ? left.get(0) : null;
                }
            }
            return own;
        }
        return null;
    }

    /** Whether a state has one such: two deputies or ministers of whatever may be of the same. */
    private boolean isOneOfAState(Held held) {
        OfficePhrase office = held.office();
        boolean bareMinister = held.role().equals("MINISTER") && office.first() == office.last();
        return !Companions.MANY.contains(held.role()) && !(bareMinister && standpoint.home() != null);
    }

    /** The states in the order in which the text names them together last before the office. */
    private List<String> order(OfficePhrase office, int size, Set<String> pair) {
        int at = analysis.clauseAt(office.match().start());
        for (int c = at; c >= 0; c--) {
            Clause clause = analysis.clauses().get(c);
            List<String> named = new ArrayList<>();
            int end = c == at ? office.match().start() : clause.end();
            for (Match side : analysis.between(Kind.COUNTRIES, clause.start(), end, m -> true)) {
                if (!named.contains(side.code())) {
                    named.add(side.code());
                }
            }
            boolean both = pair.size() != size || pair.containsAll(named);
            if (named.size() == size && both) {
                return named;
            }
        }
        return List.of();
    }
}

package org.entente.reading.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.entente.reading.Mention;
import org.entente.reading.Provision;
import org.entente.reading.vocabulary.Kind;

/** What instruments cover: the sectors that a clause ties to them, and what a list says that the parties undertake. */
final class Coverage {

    private final Analysis analysis;
    private final List<Mention> sectors;

    Coverage(Analysis analysis, List<Mention> sectors) {
        this.analysis = analysis;
        this.sectors = sectors;
    }

    /**
     * @param touched the instruments that the clause speaks of, each with its noun
     * @param latest the one spoken of last, or null
     */
    void tie(Clause clause, int number, Map<Topic, Head> touched, Topic latest) {
        if (touched.size() == 1) {
            touched.keySet().iterator().next().sectors.addAll(codes(clause.start(), clause.end()));
            return;
        }
        touched.forEach((topic, head) -> topic.sectors.addAll(codes(head.phrase().start(), head.phrase().end())));
        if (!touched.isEmpty() || latest == null) {
            return;
        }
        boolean listed = clause.isItem() && clause.introduction() - latest.lastClause <= 1
                && clause.introduction() >= latest.lastClause;
        if (listed) {
            List<String> codes = codes(clause.start(), clause.end());
            latest.sectors.addAll(codes);
            latest.provisions.add(new Provision(analysis.passage(clause.start(), clause.end()), codes));
        } else if (number - latest.lastClause == 1 && tells(clause, latest)) {
            latest.sectors.addAll(codes(clause.start(), clause.end()));
        }
    }

    /** {@code It also covers …}: the sentence behind that names the instrument no more. */
    private boolean tells(Clause clause, Topic latest) {
        return analysis.clauses().get(latest.lastClause).paragraph() == clause.paragraph()
                && !analysis.found(Kind.STAGES, "COVERS", clause).isEmpty();
    }

    private List<String> codes(int start, int end) {
        Set<String> codes = new TreeSet<>();
        for (int i = firstFrom(start); i < sectors.size() && sectors.get(i).passage().start() < end; i++) {
            codes.add(sectors.get(i).code());
        }
        return new ArrayList<>(codes);
    }

    private int firstFrom(int start) {
        int low = 0;
        int high = sectors.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sectors.get(middle).passage().start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

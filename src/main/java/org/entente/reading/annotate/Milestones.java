package org.entente.reading.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.entente.reading.Milestone;
import org.entente.reading.PartialDate;
import org.entente.reading.Passage;
import org.entente.reading.Stage;

/** Brings together what several sentences tell of one stage: the most exact date, the first place, every passage. */
final class Milestones {

    private static final Comparator<PartialDate> MOST_EXACT = Comparator.comparingInt(d -> -d.toString().length());

    private Milestones() {
    }

    /**
     * @param headline the days to take for the stages of which the text tells none
     */
    static List<Milestone> merged(List<Milestone> told, Map<Stage, PartialDate> headline) {
        Map<Stage, List<Milestone>> byStage = new EnumMap<>(Stage.class);
        told.forEach(m -> byStage.computeIfAbsent(m.stage(), s -> new ArrayList<>()).add(m));
        return byStage.entrySet().stream().map(e -> merge(e.getKey(), e.getValue(), headline.get(e.getKey()))).toList();
    }

    /** Whether the two can be one day, told more or less exactly. */
    private static boolean isWithin(PartialDate one, PartialDate other) {
        return one.toString().startsWith(other.toString()) || other.toString().startsWith(one.toString());
    }

    private static Milestone merge(Stage stage, List<Milestone> told, PartialDate otherwise) {
        PartialDate first = told.stream().map(Milestone::date).filter(d -> d != null).findFirst().orElse(otherwise);
        PartialDate date = told.stream().map(Milestone::date).filter(d -> d != null && isWithin(d, first)).min(MOST_EXACT)
                .orElse(first);
        String place = told.stream().map(Milestone::place).filter(p -> p != null).findFirst().orElse(null);
        List<Passage> passages = told.stream().flatMap(m -> m.passages().stream()).distinct().toList();
        return new Milestone(stage, date, place, passages);
    }
}

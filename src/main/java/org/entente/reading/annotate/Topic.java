package org.entente.reading.annotate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.entente.reading.Milestone;
import org.entente.reading.PartialDate;
import org.entente.reading.Passage;
import org.entente.reading.Provision;
import org.entente.reading.Stage;

/** An instrument as the text builds it up, sentence by sentence. */
final class Topic {

    String type;
    final Set<String> subjects = new TreeSet<>();
    final Set<String> parties = new TreeSet<>();
    final Set<String> organisations = new TreeSet<>();
    final Set<String> sectors = new TreeSet<>();
    final Set<Integer> signatories = new TreeSet<>();
    final List<Milestone> milestones = new ArrayList<>();
    private final Set<Stage> reached = EnumSet.noneOf(Stage.class);
    private PartialDate signed;
    final List<Provision> provisions = new ArrayList<>();
    final List<Passage> passages = new ArrayList<>();
    /** The fullest wording of its title, or null. */
    Title title;
    /** Number of the clause that spoke of it last. */
    int lastClause;
    /** Those named together where it was spoken of first, when nothing surer is told. */
    final Set<String> supposed = new TreeSet<>();
    /** Those named as its other side, when for whom the text speaks is not told. */
    final Set<String> counterparts = new TreeSet<>();
    /** Whether it was called by a title, and not just by its noun. */
    boolean isTitled;
    /** Whether it is told to hold only until another one does. */
    boolean interim;
    /** Whether nothing but the headline spoke of it so far. */
    boolean inHeadlineOnly;
    /** Whether it was the headline that named the parties. */
    boolean saidInHeadline;
    /** Whether the parties were named as such, and not guessed. */
    boolean partiesTold;
    /** The noun that spoke of it last. */
    Head lastHead;
    /** The days that the headline seems to tell: those of the news, unless the text tells better. */
    final Map<Stage, PartialDate> headlineDates = new EnumMap<>(Stage.class);
    /** Whether it is told to be signed, now or later, and not just drawn up or adopted. */
    boolean isForSigning;
    /** Whether its signing is the news that the text begins with. */
    boolean signedAsNews;

    Topic(String type) {
        this.type = type;
    }

    void reach(Milestone milestone) {
        milestones.add(milestone);
        reached.add(milestone.stage());
        if (signed == null && milestone.stage() == Stage.SIGNED) {
            signed = milestone.date();
        }
    }

    /** What seemed to be reached was not. */
    void forget() {
        milestones.clear();
        reached.clear();
        signed = null;
    }

    boolean isFact() {
        return !milestones.isEmpty();
    }

    boolean hasReached(Stage stage) {
        return reached.contains(stage);
    }

    boolean isOnlyProposed() {
        return reached.isEmpty() || reached.size() == 1 && reached.contains(Stage.PROPOSED);
    }

    /** @return the day told of its signing, or null */
    PartialDate signed() {
        return signed;
    }

    int sides() {
        return parties.size() + organisations.size();
    }

    void add(Iterable<Side> sides) {
        for (Side side : sides) {
            (side.organisation() ? organisations : parties).add(side.code());
        }
    }

    /** @return codes of all who may be its sides, told or supposed */
    Set<String> known() {
        Set<String> known = new TreeSet<>(parties);
        known.addAll(organisations);
        known.addAll(supposed);
        known.addAll(counterparts);
        return known;
    }
}

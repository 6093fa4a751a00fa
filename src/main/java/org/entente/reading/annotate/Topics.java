package org.entente.reading.annotate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.entente.reading.PartialDate;
import org.entente.reading.Stage;
import org.entente.reading.annotate.Head.Manner;
import org.entente.reading.annotate.StageCue.Certainty;

/** The instruments that a text has spoken of so far, and which of them a noun means. */
final class Topics {

    /** Types that a noun of no type of its own may stand for: the accord is the treaty spoken of. */
    static final Set<String> LOOSE = Set.of("AGREEMENT", "TREATY");
    /** Sentences after which a noun does not stand any more for what was spoken of. */
    private static final int NEAR = 3;
    /** No news speaks of more instruments: a noun means none further back. */
    private static final int MOST = 40;

    private final Analysis analysis;
    private final Subjects subjects;
    private final Naming naming;
    private final Sameness sameness;
    private final List<Topic> topics = new ArrayList<>();
    private Topic latest;

    Topics(Analysis analysis, Subjects subjects, PartyFinder parties, LocalDate published) {
        this.analysis = analysis;
        this.subjects = subjects;
        this.naming = new Naming(analysis);
        this.sameness = new Sameness(analysis, subjects, parties, naming, published);
    }

    List<Topic> all() {
        return topics;
    }

    /** @return the one spoken of last, or null */
    Topic latest() {
        return latest;
    }

    /** @return those to which a noun may refer, the last one first */
    List<Topic> recent() {
        List<Topic> recent = new ArrayList<>(topics.subList(Math.max(0, topics.size() - MOST), topics.size()));
        Collections.reverse(recent);
        return recent;
    }

    void speakOf(Topic topic, int clause) {
        latest = topic;
        topic.lastClause = clause;
    }

    /** {@code Lakin belə bir saziş imzalanmayıb}: what the sentence before announced did not happen. */
    void deny(Head head, int number) {
        boolean denied = head.cues().stream().anyMatch(c -> c.certainty() == Certainty.DENIED);
        boolean fits = latest != null && (head.pointsBack() || head.isAnother() || latest.type.equals(head.type()));
        if (denied && fits && number - latest.lastClause <= 1 && latest.isOnlyProposed()) {
            latest.forget();
        }
    }

    /**
     * @param signed the day on which the clause says that it was signed, or null
     * @return the one that a noun means, spoken of before or new; null when it means none
     */
    Topic of(Head head, Who who, PartialDate signed, int number) {
        Clause clause = analysis.clauses().get(number);
        if (head.match().entry().anaphor() || head.manner() == Manner.BACK && latest != null && sameness.fits(latest, who)) {
            return referred(head);
        }
        if (head.isAnother() && who.isUntold()) {
            return head.manner() == Manner.SUCH ? latest : null;
        }
        if (naming.isNone(head) || head.cues().isEmpty() && naming.isIndefinite(head, clause)) {
            return null;
        }
        Set<String> specific = subjects.specific(head.subjects());
        boolean three = naming.isOfThree(head);
        for (Topic topic : recent()) {
            boolean other = three && topic.partiesTold && topic.sides() == 2 || sameness.isOtherItem(topic, clause, number)
                    || sameness.isToldApart(topic, head, specific, clause, number);
            if (!other && sameness.holds(topic, head, specific, who, signed, topic == latest, clause)) {
                return topic;
            }
        }
        if (head.cues().isEmpty() && specific.isEmpty() && who.isUntold() && signed == null) {
            return null;
        }
        boolean near = latest != null && number - latest.lastClause <= NEAR && sameness.fits(latest, who)
                && !sameness.isReplaced(head, clause) && !isEarlier(head, latest) && !sameness.isInterimBeside(latest, head);
        if (near && isBare(head, specific, clause)
                && (signed == null || latest.signed() == null || Sameness.isCompatible(latest.signed(), signed))) {
            return latest;
        }
        boolean alike = head.manner() == Manner.SIMILAR && latest != null && LOOSE.contains(head.type())
                && LOOSE.contains(latest.type);
        Topic topic = new Topic(alike ? latest.type : head.type());
        topic.interim = naming.isInterim(head);
        if (head.isAnother() && specific.isEmpty() && latest != null) {
            topic.subjects.addAll(latest.subjects);
        }
        if (who.isUntold() && latest != null && (sameness.isReplaced(head, clause) || naming.isBetweenBoth(clause))) {
            topic.parties.addAll(latest.parties);
            topic.organisations.addAll(latest.organisations);
            topic.partiesTold = latest.partiesTold;
        }
        topics.add(topic);
        return topic;
    }

    /** What is still negotiated is not what has been signed, when the text calls it otherwise. */
    private static boolean isEarlier(Head head, Topic topic) {
        return topic.hasReached(Stage.SIGNED) && !topic.type.equals(head.type()) && !head.cues().isEmpty()
                && head.cues().stream().allMatch(c -> c.stage() == Stage.PROPOSED);
    }

    /**
     * {@code The pact, the accord}: a noun with no title of its own stands for what was just spoken of, whatever its
     * type.
     */
    private boolean isBare(Head head, Set<String> specific, Clause clause) {
        return LOOSE.contains(head.type()) && specific.isEmpty() && !naming.hasTitle(head)
                && !naming.isIndefinite(head, clause)
                && !head.isAnother() && !clause.isItem();
    }

    /** The nearest one that the words of reference fit. */
    private Topic referred(Head head) {
        if (naming.isOfThree(head)) {
            for (Topic topic : recent()) {
                if (topic.sides() == 3) {
                    return topic;
                }
            }
        }
        if (head.match().entry().anaphor() || LOOSE.contains(head.type())) {
            return latest;
        }
        for (Topic topic : recent()) {
            if (topic.type.equals(head.type())) {
                return topic;
            }
        }
        return latest;
    }
}

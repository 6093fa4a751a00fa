package org.entente.reading.annotate;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.entente.reading.Language;
import org.entente.reading.PartialDate;
import org.entente.reading.Stage;
import org.entente.reading.annotate.Head.Manner;
import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/** Whether a noun can mean an instrument that was spoken of before: by its type, subjects, sides and days. */
final class Sameness {

    /** A signing this many days before the news is not the one that the news tells. */
    private static final int LONG_AGO = 30;
    /** Words between the verb and its object. */
    private static final int NEAR_VERB = 8;

    private final Analysis analysis;
    private final Subjects subjects;
    private final PartyFinder parties;
    private final Naming naming;
    private final LocalDate published;

    Sameness(Analysis analysis, Subjects subjects, PartyFinder parties, Naming naming, LocalDate published) {
        this.analysis = analysis;
        this.subjects = subjects;
        this.parties = parties;
        this.naming = naming;
        this.published = published;
    }

    boolean holds(Topic topic, Head head, Set<String> specific, Who who, PartialDate signed, boolean latest, Clause clause) {
        boolean sameType = topic.type.equals(head.type());
        boolean headline = topic.inHeadlineOnly && Topics.LOOSE.contains(topic.type) && Topics.LOOSE.contains(head.type());
        boolean looselyNamed = Topics.LOOSE.contains(head.type()) && specific.isEmpty() && who.isUntold()
                && head.cues().isEmpty();
        if (!sameType && !looselyNamed && !headline || !fits(topic, who) || head.isAnother() && !topic.partiesTold) {
            return false;
        }
        Set<String> known = subjects.specific(topic.subjects);
        if (!topic.inHeadlineOnly && !specific.isEmpty() && !known.isEmpty() && !subjects.meet(specific, known)) {
            return false;
        }
        if (latest && isReplaced(head, clause) || isInterimBeside(topic, head)) {
            return false;
        }
        if (isOfOthers(topic, head, who, clause)) {
            return false;
        }
        if (topic.inHeadlineOnly) {
            return true;
        }
        PartialDate day = topic.signed();
        if (signed == null || day != null) {
            return signed == null || isCompatible(day, signed);
        }
        // what has just been initialled was not signed years ago
        boolean young = topic.hasReached(Stage.INITIALLED) || topic.hasReached(Stage.AGREED);
        return !((topic.signedAsNews && !specific.isEmpty() || young) && isLongAgo(signed));
    }

    /**
     * {@code A Anlaşması, B Anlaşması ve C Protokolü}: two titles of one enumeration, or of an item and what came
     * before.
     */
    boolean isToldApart(Topic topic, Head head, Set<String> specific, Clause clause, int number) {
        topic.isTitled |= topic.lastHead != null && naming.hasTitle(topic.lastHead);
        if (topic.lastHead == null || head.cues().isEmpty() || !naming.hasTitle(head)) {
            return false;
        }
        if (topic.lastClause == number && naming.hasTitle(topic.lastHead) && topic.lastHead.manner() == Manner.NAMED) {
            return !head.subjects().equals(topic.lastHead.subjects());
        }
        boolean done = topic.hasReached(Stage.SIGNED) || topic.hasReached(Stage.INITIALLED);
        if (done && naming.isIndefinite(head, clause) && !topic.inHeadlineOnly && topic.isTitled
                && specific.isEmpty() != subjects.specific(topic.subjects).isEmpty()) {
            return true;
        }
        boolean introduced = clause.isItem() && !clause.contains(head.cues().get(0).start());
        return introduced && !topic.inHeadlineOnly && specific.isEmpty()
                && !subjects.specific(topic.subjects).isEmpty();
    }

    boolean isOtherItem(Topic topic, Clause clause, int number) {
        Clause last = analysis.clauses().get(topic.lastClause);
        return clause.isItem() && last.isItem() && last.introduction() == clause.introduction() && topic.lastClause != number;
    }

    /** An interim agreement beside the one that lasts. */
    boolean isInterimBeside(Topic topic, Head head) {
        return !topic.interim && !topic.inHeadlineOnly && naming.isInterim(head);
    }

    boolean fits(Topic topic, Who who) {
        if (who.isUntold()) {
            return true;
        }
        Set<String> known = topic.known();
        if (topic.sides() == 0 && !topic.counterparts.isEmpty()) {
            return (who.sides().isEmpty() ? who.counterparts() : who.codes()).containsAll(topic.counterparts);
        }
        if (known.isEmpty()) {
            known = parties.main().pair();
        }
        return known.isEmpty() || (who.sides().isEmpty() ? known.containsAll(who.counterparts()) : known.equals(who.codes()));
    }

    /** {@code a bilateral programme was signed by A and B}, when the one spoken of is of A and C. */
    private boolean isOfOthers(Topic topic, Head head, Who who, Clause clause) {
        if (!who.isUntold() || !topic.partiesTold || head.cues().isEmpty() || !naming.isIndefinite(head, clause)) {
            return false;
        }
        Set<String> named = Side.codes(Side.of(parties.enumeration(clause.start(), clause.end())));
        return named.size() == 2 && topic.sides() == 2 && !named.equals(topic.known())
                && named.stream().anyMatch(topic.known()::contains);
    }

    /** {@code Belge, … imzalanan Anlaşma'nın yerini alacak}: the one spoken of replaces another. */
    boolean isReplaced(Head head, Clause clause) {
        if (head.cues().isEmpty()) {
            return false;
        }
        List<Match> replaces = analysis.found(Kind.STAGES, "REPLACES", clause);
        if (replaces.isEmpty()) {
            return false;
        }
        boolean object = analysis.language() == Language.EN && !isPassive(replaces.get(0), clause)
                || analysis.language() == Language.RU;
        return object && head.match().start() > replaces.get(0).end() && NEAR_VERB >= head.match().first()
                - replaces.get(0).last()
                || !analysis.between(Kind.INSTRUMENTS, clause.start(), clause.end(),
                        m -> m.entry().anaphor() || m.code().equals("THIS")).isEmpty();
    }

    /** {@code is replaced by}. */
    private boolean isPassive(Match verb, Clause clause) {
        return verb.last() < clause.last() && analysis.words().folded(verb.last() + 1).equals("by");
    }

    static boolean isCompatible(PartialDate one, PartialDate other) {
        return one.toString().startsWith(other.toString()) || other.toString().startsWith(one.toString());
    }

    private boolean isLongAgo(PartialDate day) {
        if (published == null) {
            return false;
        }
        LocalDate last = LocalDate.of(day.year(), day.month() == null ? 12 : day.month(), day.day() == null ? 28 : day.day());
        return last.isBefore(published.minusDays(LONG_AGO));
    }
}

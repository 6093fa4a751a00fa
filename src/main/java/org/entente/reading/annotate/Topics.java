package org.entente.reading.annotate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.entente.reading.Language;
import org.entente.reading.PartialDate;
import org.entente.reading.Stage;
import org.entente.reading.annotate.Head.Manner;
import org.entente.reading.annotate.StageCue.Certainty;
import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/** The instruments that a text has spoken of so far, and which of them a noun means. */
final class Topics {

    /** A signing this many days before the news is not the one that the news tells. */
    private static final int LONG_AGO = 30;
    /** Types that a noun of no type of its own may stand for: the accord is the treaty spoken of. */
    private static final Set<String> LOOSE = Set.of("AGREEMENT", "TREATY");
    /** Words between the verb and its object. */
    private static final int NEAR_VERB = 8;
    /** Sentences after which a noun does not stand any more for what was spoken of. */
    private static final int NEAR = 3;
    /** No news speaks of more instruments: a noun means none further back. */
    private static final int MOST = 40;
    /** What ties a title to a Russian or English noun before it. */
    private static final Set<String> TYING = Set.of("on", "of", "for", "about", "between", "with", "to", "concerning", "о",
            "об",
            "по", "в", "между", "с", "со", "на");
    private static final Set<String> NO = Set.of("no", "никакого", "никаких", "никакое");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "any", "every", "bir", "hər hansi", "herhangi", "любой");

    private final Analysis analysis;
    private final Subjects subjects;
    private final PartyFinder parties;
    private final LocalDate published;
    private final List<Topic> topics = new ArrayList<>();
    private Topic latest;

    Topics(Analysis analysis, Subjects subjects, PartyFinder parties, LocalDate published) {
        this.analysis = analysis;
        this.subjects = subjects;
        this.parties = parties;
        this.published = published;
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
        if (head.match().entry().anaphor() || head.manner() == Manner.BACK && latest != null && fits(latest, who)) {
            return referred(head);
        }
        if (head.isAnother() && who.isUntold()) {
            return head.manner() == Manner.SUCH ? latest : null;
        }
        if (isNone(head) || head.cues().isEmpty() && isIndefinite(head, clause)) {
            return null;
        }
        Set<String> specific = subjects.specific(head.subjects());
        boolean three = isOfThree(head);
        for (Topic topic : recent()) {
            if (!isOtherItem(topic, clause, number) && !(three && topic.partiesTold && topic.sides() == 2) && !isToldApart(topic, head, specific, clause, number)
                    && isSame(topic, head, specific, who, signed, clause)) {
                return topic;
            }
        }
        if (head.cues().isEmpty() && specific.isEmpty() && who.isUntold() && signed == null) {
            return null;
        }
        if (isBare(head, specific, clause) && latest != null && number - latest.lastClause <= NEAR && fits(latest, who)
                && !isReplaced(latest, head, clause) && !isEarlier(head, latest) && (signed == null || latest.signed() == null
                        || isCompatible(latest.signed(), signed))) {
            return latest;
        }
        boolean alike = head.manner() == Manner.SIMILAR && latest != null && LOOSE.contains(head.type())
                && LOOSE.contains(latest.type);
        Topic topic = new Topic(alike ? latest.type : head.type());
        if (head.isAnother() && specific.isEmpty() && latest != null) {
            topic.subjects.addAll(latest.subjects);
        }
        if (who.isUntold() && latest != null && (isReplaced(latest, head, clause) || isBetweenBoth(clause))) {
            topic.parties.addAll(latest.parties);
            topic.organisations.addAll(latest.organisations);
            topic.partiesTold = latest.partiesTold;
        }
        topics.add(topic);
        return topic;
    }

    /** {@code taraflar arasında, between the two countries}: those of whom the instrument before was told. */
    private boolean isBetweenBoth(Clause clause) {
        for (Match both : analysis.found(Kind.PHRASES, "BOTH_SIDES", clause)) {
            boolean between = analysis.at(Kind.PHRASES, both.last() + 1).stream().anyMatch(m -> m.code().equals("BETWEEN"))
                    || analysis.at(Kind.PHRASES, both.first() - 1).stream().anyMatch(m -> m.code().equals("BETWEEN"));
            if (between) {
                return true;
            }
        }
        return false;
    }

    /** {@code a bilateral programme was signed by A and B}, when the one spoken of is of A and C. */
    private boolean isOfOthers(Topic topic, Head head, Who who, Clause clause) {
        if (!who.isUntold() || !topic.partiesTold || head.cues().isEmpty() || !isIndefinite(head, clause)) {
            return false;
        }
        Set<String> named = Side.codes(Side.of(parties.enumeration(clause.start(), clause.end())));
        return named.size() == 2 && topic.sides() == 2 && !named.equals(topic.known())
                && named.stream().anyMatch(topic.known()::contains);
    }

    private boolean isOfThree(Head head) {
        return !analysis.between(Kind.PHRASES, head.phrase().start(), head.match().end(),
                m -> m.code().equals("THREE_SIDES")).isEmpty();
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
        return LOOSE.contains(head.type()) && specific.isEmpty() && !hasTitle(head) && !isIndefinite(head, clause)
                && !head.isAnother() && !clause.isItem();
    }

    /** The nearest one that the words of reference fit. */
    private Topic referred(Head head) {
        if (isOfThree(head)) {
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

    /** {@code никакого нового соглашения}. */
    private boolean isNone(Head head) {
        for (int token = head.match().first() - 1; token >= Math.max(0, head.match().first() - 3); token--) {
            if (NO.contains(analysis.words().folded(token))) {
                return true;
            }
        }
        return !analysis.between(Kind.PHRASES, head.phrase().start(), head.match().start(), m -> m.code().equals("NEGATION"))
                .isEmpty();
    }

    private boolean isIndefinite(Head head, Clause clause) {
        int from = Math.max(clause.first(), head.match().first() - 4);
        for (int token = head.match().first() - 1; token >= from; token--) {
            String word = analysis.words().folded(token);
            if (INDEFINITE.contains(word)) {
                return true;
            }
            if (word.equals("the") || ",;:".contains(word)) {
                return false;
            }
        }
        return false;
    }

    private boolean isOtherItem(Topic topic, Clause clause, int number) {
        Clause last = analysis.clauses().get(topic.lastClause);
        return clause.isItem() && last.isItem() && last.introduction() == clause.introduction() && topic.lastClause != number;
    }

    /**
     * {@code A Anlaşması, B Anlaşması ve C Protokolü}: two titles of one enumeration, or of an item and what came
     * before.
     */
    private boolean isToldApart(Topic topic, Head head, Set<String> specific, Clause clause, int number) {
        topic.isTitled |= topic.lastHead != null && hasTitle(topic.lastHead);
        if (topic.lastHead == null || head.cues().isEmpty() || !hasTitle(head)) {
            return false;
        }
        if (topic.lastClause == number && hasTitle(topic.lastHead) && topic.lastHead.manner() == Manner.NAMED) {
            return !head.subjects().equals(topic.lastHead.subjects());
        }
        if (isIndefinite(head, clause) && (topic.hasReached(Stage.SIGNED) || topic.hasReached(Stage.INITIALLED)) && !topic.inHeadlineOnly && topic.isTitled
                && specific.isEmpty() != subjects.specific(topic.subjects).isEmpty()) {
            return true;
        }
        boolean introduced = clause.isItem() && !clause.contains(head.cues().get(0).start());
        return introduced && !topic.inHeadlineOnly && specific.isEmpty()
                && !subjects.specific(topic.subjects).isEmpty();
    }

    private boolean hasTitle(Head head) {
        Span phrase = head.phrase();
        if (head.match().entry().anaphor() || phrase.end() - phrase.start() <= head.match().length() + 8) {
            return false;
        }
        int next = head.match().last() + 1;
        boolean named = phrase.start() < head.match().start() || phrase.start() > head.match().end();
        return named || next < analysis.words().size() && TYING.contains(analysis.words().folded(next));
    }

    private boolean isSame(Topic topic, Head head, Set<String> specific, Who who, PartialDate signed, Clause clause) {
        boolean sameType = topic.type.equals(head.type());
        boolean headline = topic.inHeadlineOnly && LOOSE.contains(topic.type) && LOOSE.contains(head.type());
        boolean looselyNamed = LOOSE.contains(head.type()) && specific.isEmpty() && who.isUntold() && head.cues().isEmpty();
        if (!sameType && !looselyNamed && !headline || !fits(topic, who) || head.isAnother() && !topic.partiesTold) {
            return false;
        }
        Set<String> known = subjects.specific(topic.subjects);
        if (!topic.inHeadlineOnly && !specific.isEmpty() && !known.isEmpty() && !subjects.meet(specific, known)) {
            return false;
        }
        if (isReplaced(topic, head, clause)) {
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

    private static boolean isCompatible(PartialDate one, PartialDate other) {
        return one.toString().startsWith(other.toString()) || other.toString().startsWith(one.toString());
    }

    private boolean isLongAgo(PartialDate day) {
        if (published == null) {
            return false;
        }
        LocalDate last = LocalDate.of(day.year(), day.month() == null ? 12 : day.month(), day.day() == null ? 28 : day.day());
        return last.isBefore(published.minusDays(LONG_AGO));
    }

    private boolean fits(Topic topic, Who who) {
        if (who.isUntold()) {
            return true;
        }
        Set<String> known = topic.known();
        if (topic.sides() == 0 && !topic.counterparts.isEmpty()) {
            return (who.sides().isEmpty() ? who.counterparts() : who.codes()).containsAll(topic.counterparts);
        }
        if (known.isEmpty()) {
            known = parties.mainPair();
        }
        return known.isEmpty() || (who.sides().isEmpty() ? known.containsAll(who.counterparts()) : known.equals(who.codes()));
    }

    /** {@code Belge, … imzalanan Anlaşma'nın yerini alacak}: the one spoken of replaces another. */
    private boolean isReplaced(Topic topic, Head head, Clause clause) {
        if (topic != latest || head.cues().isEmpty()) {
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
}

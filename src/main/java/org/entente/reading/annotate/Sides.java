package org.entente.reading.annotate;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.entente.reading.Passage;
import org.entente.reading.Person;
import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/** Settles the sides of instruments whose titles do not name them, from the surest sign to the weakest. */
final class Sides {

    /** What a state also draws up for itself alone, so that two states in the text do not make it theirs. */
    private static final Set<String> OWN = Set.of("PROGRAMME", "ROADMAP");
    private static final List<String> MEETINGS = List.of("görüş", "sammit", "zirv", "iclas", "toplanti", "danişiq",
            "встреч", "саммит", "переговор", "заседани", "meeting", "summit", "talk", "session");

    private final Analysis analysis;
    private final PartyFinder parties;
    private final Circumstances circumstances;

    Sides(Analysis analysis, PartyFinder parties, Circumstances circumstances) {
        this.analysis = analysis;
        this.parties = parties;
        this.circumstances = circumstances;
    }

    void settle(List<Topic> topics) {
        Topic told = null;
        for (Topic topic : topics) {
            if (topic.isFact() && !topic.partiesTold) {
                settle(topic);
                if (topic.sides() < 2 && told != null && topic.counterparts.isEmpty() && isOfBoth(topic)) {
                    topic.parties.addAll(told.parties);
                    topic.organisations.addAll(told.organisations);
                }
            }
            told = topic.partiesTold && topic.sides() == 2 ? topic : told;
        }
    }

    /** {@code iki ülke}: those of whom the instrument before was told. */
    private boolean isOfBoth(Topic topic) {
        return topic.passages.stream().anyMatch(p -> !analysis.between(Kind.PHRASES, p.sentenceStart(), p.sentenceEnd(),
                m -> m.code().equals("BOTH_SIDES")).isEmpty());
    }

    private void settle(Topic topic) {
        if (!parties.main().union().isEmpty() && Side.codes(parties.main().union()).containsAll(topic.counterparts)
                && (topic.supposed.isEmpty() || topic.supposed.equals(Side.codes(parties.main().union())))) {
            topic.add(parties.main().union());
            return;
        }
        if (!topic.counterparts.isEmpty()) {
            // for whom the text speaks is not told: the pair that it is about, or nobody
            if (parties.main().pair().containsAll(topic.counterparts)) {
                topic.parties.addAll(parties.main().pair());
            }
            return;
        }
        boolean settled = byThree(topic) || bySignatories(topic) || byEnumeration(topic) || byNames(topic);
        if (!settled && (!OWN.contains(topic.type) || topic.isForSigning || topic.subjects.contains("COOPERATION")
                || isOfBoth(topic) || isItem(topic))) {
            topic.parties.addAll(parties.main().pair());
        }
    }

    private boolean isItem(Topic topic) {
        return analysis.clauses().get(analysis.clauseAt(topic.passages.get(0).start())).isItem();
    }

    private boolean byThree(Topic topic) {
        boolean three = topic.milestones.get(0).passages().stream().anyMatch(p -> !analysis.between(Kind.PHRASES,
                p.sentenceStart(), p.sentenceEnd(), this::isThree).isEmpty());
        if (three) {
            topic.parties.addAll(parties.main().three());
        }
        return three && !topic.parties.isEmpty();
    }

    /** Three meet where two conclude: {@code üçtərəfli görüşün yekunlarına dair bəyannamə}. */
    private boolean isThree(Match match) {
        int next = match.last() + 1;
        return match.code().equals("THREE_SIDES") && (next >= analysis.words().size()
                || MEETINGS.stream().noneMatch(analysis.words().folded(next)::startsWith));
    }

    private boolean bySignatories(Topic topic) {
        Set<String> states = new TreeSet<>();
        Set<String> organisations = new TreeSet<>();
        for (int signatory : topic.signatories) {
            Person person = circumstances.person(signatory);
            if (person.country() != null && parties.main().names(person.country())) {
                states.add(person.country());
            } else if (person.country() == null && person.organisation() != null) {
                organisations.add(person.organisation());
            }
        }
        if (states.size() + organisations.size() < 2) {
            return false;
        }
        topic.parties.addAll(states);
        topic.organisations.addAll(organisations);
        return true;
    }

    private boolean byEnumeration(Topic topic) {
        for (Passage passage : topic.milestones.get(0).passages()) {
            if (enumerated(topic, passage)) {
                return true;
            }
        }
        return enumerated(topic, topic.passages.get(0));
    }

    private boolean enumerated(Topic topic, Passage passage) {
        List<Match> named = parties.enumeration(passage.sentenceStart(), passage.sentenceEnd());
        topic.add(Side.of(named));
        return !named.isEmpty();
    }

    private boolean byNames(Topic topic) {
        for (Passage passage : topic.passages) {
            Set<String> capitals = parties.capitals(passage.sentenceStart(), passage.sentenceEnd());
            if (capitals.size() > 1) {
                topic.parties.addAll(capitals);
                return true;
            }
            List<Match> named = parties.sides(passage.sentenceStart(), passage.sentenceEnd()).stream()
                    .filter(m -> m.kind() == Kind.COUNTRIES).toList();
            if (PartyFinder.distinct(named) == 2) {
                topic.add(Side.of(named));
                return true;
            }
        }
        return false;
    }
}

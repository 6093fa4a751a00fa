package org.entente.reading.annotate;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.entente.reading.Person;
import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/** Settles the sides of instruments whose titles do not name them, from the surest sign to the weakest. */
final class Sides {

    private final Analysis analysis;
    private final PartyFinder parties;
    private final Circumstances circumstances;

    Sides(Analysis analysis, PartyFinder parties, Circumstances circumstances) {
        this.analysis = analysis;
        this.parties = parties;
        this.circumstances = circumstances;
    }

    void settle(List<Topic> topics) {
        for (Topic topic : topics) {
            if (topic.isFact() && !topic.partiesTold) {
                settle(topic);
            }
        }
    }

    private void settle(Topic topic) {
        boolean three = topic.milestones.get(0).passages().stream().anyMatch(p -> !analysis.between(Kind.PHRASES,
                p.sentenceStart(), p.sentenceEnd(), m -> m.code().equals("THREE_SIDES")).isEmpty());
        if (three && !parties.mainThree().isEmpty()) {
            topic.parties.addAll(parties.mainThree());
            return;
        }
        Set<String> states = new TreeSet<>();
        Set<String> organisations = new TreeSet<>();
        for (int signatory : topic.signatories) {
            Person person = circumstances.person(signatory);
            if (person.country() != null) {
                states.add(person.country());
            } else if (person.organisation() != null) {
                organisations.add(person.organisation());
            }
        }
        if (states.size() + organisations.size() > 1) {
            topic.parties.addAll(states);
            topic.organisations.addAll(organisations);
            return;
        }
        for (var passage : topic.milestones.get(0).passages()) {
            List<Match> named = parties.enumeration(passage.sentenceStart(), passage.sentenceEnd());
            if (!named.isEmpty()) {
                InstrumentAnnotator.addSides(topic, named);
                return;
            }
        }
        for (var passage : topic.passages) {
            Set<String> capitals = parties.capitals(passage.sentenceStart(), passage.sentenceEnd());
            if (capitals.size() > 1) {
                topic.parties.addAll(capitals);
                return;
            }
            List<Match> named = parties.sides(passage.sentenceStart(), passage.sentenceEnd()).stream()
                    .filter(m -> m.kind() == Kind.COUNTRIES).toList();
            if (PartyFinder.distinct(named) == 2) {
                InstrumentAnnotator.addSides(topic, named);
                return;
            }
        }
        topic.parties.addAll(parties.mainPair());
    }
}

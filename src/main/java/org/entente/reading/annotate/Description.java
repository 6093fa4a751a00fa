package org.entente.reading.annotate;

import java.util.List;
import java.util.Set;

import org.entente.reading.Passage;
import org.entente.reading.vocabulary.Match;

/** What an instrument is called, what it is about and whose it is, as clause after clause tells it. */
final class Description {

    private final Analysis analysis;
    private final PartyFinder parties;
    private final Titles titles;

    Description(Analysis analysis, PartyFinder parties) {
        this.analysis = analysis;
        this.parties = parties;
        this.titles = new Titles(analysis);
    }

    /** Where the text names it: its noun, or the item that stands for it. */
    Passage passage(Head head) {
        boolean named = head.phrase().contains(head.match().start());
        return named ? analysis.passage(head.match().start(), head.match().end())
                : analysis.passage(head.phrase().start(), head.phrase().end());
    }

    void tell(Topic topic, Head head, Who who, Clause clause) {
        topic.subjects.addAll(head.subjects());
        Title title = titles.of(head);
        if (topic.title == null || title.isBetterThan(topic.title)) {
            topic.title = title;
        }
        if (!who.sides().isEmpty() && !topic.partiesTold) {
            topic.add(who.sides());
            topic.partiesTold = true;
            topic.saidInHeadline = clause.headline();
        } else if (who.sides().isEmpty() && topic.sides() == 2 && topic.saidInHeadline && !clause.headline()) {
            widen(topic, clause);
        } else if (!who.counterparts().isEmpty() && !topic.partiesTold) {
            topic.counterparts.addAll(who.counterparts());
        } else if (topic.supposed.isEmpty() && !topic.partiesTold && !head.cues().isEmpty()) {
            parties.enumeration(clause.start(), clause.end()).forEach(m -> topic.supposed.add(m.code()));
        }
    }

    /** {@code Bahrain-US pact} in the headline, and three who signed it below. */
    private void widen(Topic topic, Clause clause) {
        List<Match> named = parties.enumeration(clause.start(), clause.end());
        Set<String> codes = Side.codes(Side.of(named));
        topic.saidInHeadline = false;
        if (codes.size() == 3 && codes.containsAll(topic.known())) {
            topic.add(Side.of(named));
        }
    }
}

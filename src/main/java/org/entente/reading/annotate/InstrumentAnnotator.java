package org.entente.reading.annotate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.entente.reading.Instrument;
import org.entente.reading.Mention;
import org.entente.reading.Milestone;
import org.entente.reading.PartialDate;
import org.entente.reading.Person;
import org.entente.reading.Provision;
import org.entente.reading.Stage;
import org.entente.reading.annotate.StageCue.Certainty;
import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;
import org.entente.reading.vocabulary.Vocabulary;

/**
 * Finds agreements: walks the text clause by clause, keeps the instruments spoken of as topics, and adds to each what the
 * clause tells of it. A topic becomes a fact when a stage is told of it and its sides are known.
 */
public final class InstrumentAnnotator {

    private final Analysis analysis;
    private final HeadFinder heads;
    private final PartyFinder parties;
    private final Circumstances circumstances;
    private final Subjects subjects;
    private final List<Mention> sectors;
    private final List<Topic> topics = new ArrayList<>();
    private Topic latest;

    public InstrumentAnnotator(Analysis analysis, Vocabulary vocabulary, List<Person> people, List<Mention> sectors,
            List<Dated> dates, LocalDate published) {
        this.analysis = analysis;
        this.sectors = sectors;
        this.heads = new HeadFinder(analysis);
        this.parties = new PartyFinder(analysis);
        this.circumstances = new Circumstances(analysis, people, dates, published);
        this.subjects = new Subjects(vocabulary);
    }

    /** @return the agreements, in the order of their first mention */
    public List<Instrument> annotate() {
        for (int i = 0; i < analysis.clauses().size(); i++) {
            walk(i);
        }
        new Sides(analysis, parties, circumstances).settle(topics);
        return topics.stream().filter(t -> t.isFact() && t.sides() > 1 && !isCompanies(t)).map(this::instrument)
                .sorted(Comparator.comparingInt(i -> i.passages().get(0).start())).toList();
    }

    /** States make no contracts but those that name them as sides. */
    private static boolean isCompanies(Topic topic) {
        return topic.type.equals("CONTRACT") && !topic.partiesTold;
    }

    private void walk(int number) {
        Clause clause = analysis.clauses().get(number);
        List<StageCue> introduced = clause.isItem() ? introduced(clause) : List.of();
        List<Head> found = heads.heads(clause, introduced);
        Set<Topic> touched = new LinkedHashSet<>();
        for (Head head : found) {
            if (circumstances.isCompanies(head, clause)) {
                continue;
            }
            deny(head, number);
            Topic topic = topic(head, clause, number);
            if (topic != null) {
                tell(topic, head, clause, number);
                touched.add(topic);
            }
        }
        if (found.isEmpty()) {
            signHeadless(clause, number);
        }
        covers(clause, number, touched);
    }

    /** What is told of a list's items by the clause before it, or when that tells nothing by the one before that. */
    private List<StageCue> introduced(Clause item) {
        List<StageCue> told = heads.cues(analysis.clauses().get(item.introduction()));
        boolean bare = told.isEmpty() && item.introduction() > 0;
        return bare ? heads.cues(analysis.clauses().get(item.introduction() - 1)) : told;
    }

    /** {@code Lakin belə bir saziş imzalanmayıb}: what the sentence before announced did not happen. */
    private void deny(Head head, int number) {
        boolean denied = head.cues().stream().anyMatch(c -> c.certainty() == Certainty.DENIED);
        if (denied && latest != null && latest.type.equals(head.type()) && number - latest.lastClause <= 1
                && latest.milestones.stream().allMatch(m -> m.stage() == Stage.PROPOSED)) {
            latest.milestones.clear();
        }
    }

    /** The topic that a noun means: one spoken of before, or a new one. */
    private Topic topic(Head head, Clause clause, int number) {
        if (head.pointsBack()) {
            return latest;
        }
        Set<String> specific = subjects.specific(head.subjects());
        Set<Match> named = sidesOf(head, clause);
        Set<String> codes = new TreeSet<>();
        named.forEach(m -> codes.add(m.code()));
        PartialDate date = signing(head, clause);
        for (int i = topics.size() - 1; i >= 0; i--) {
            Topic topic = topics.get(i);
            boolean otherItem = clause.isItem() && analysis.clauses().get(topic.lastClause).isItem()
                    && analysis.clauses().get(topic.lastClause).introduction() == clause.introduction()
                    && topic.lastClause != number;
            if (!otherItem && isSame(topic, head, specific, codes, date)) {
                return topic;
            }
        }
        if (head.cues().isEmpty() && specific.isEmpty() && named.isEmpty()) {
            return null;
        }
        Topic topic = new Topic(head.type());
        topics.add(topic);
        return topic;
    }

    private boolean isSame(Topic topic, Head head, Set<String> specific, Set<String> sides, PartialDate date) {
        boolean sameType = topic.type.equals(head.type());
        boolean looselyNamed = head.type().equals("AGREEMENT") && specific.isEmpty() && sides.isEmpty()
                && head.cues().isEmpty();
        if (!sameType && !looselyNamed) {
            return false;
        }
        Set<String> known = subjects.specific(topic.subjects);
        if (!topic.inHeadlineOnly && !specific.isEmpty() && !known.isEmpty() && specific.stream().noneMatch(known::contains)) {
            return false;
        }
        Set<String> all = new TreeSet<>(topic.parties);
        all.addAll(topic.organisations);
        all.addAll(topic.supposed);
        if (!all.isEmpty() && sides.size() > 1 && !all.equals(sides)) {
            return false;
        }
        PartialDate signed = topic.milestones.stream().filter(m -> m.stage() == Stage.SIGNED).map(Milestone::date)
                .filter(Objects::nonNull).findFirst().orElse(null);
        return date == null || signed == null || circumstances.compatible(signed, date);
    }

    /** The day on which the clause says that it was signed, or null. */
    private PartialDate signing(Head head, Clause clause) {
        return head.cues().stream().filter(c -> c.stage() == Stage.SIGNED && c.certainty() == Certainty.TOLD)
                .map(c -> circumstances.date(head, c, clause)).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private void tell(Topic topic, Head head, Clause clause, int number) {
        latest = topic;
        topic.lastClause = number;
        topic.inHeadlineOnly = clause.headline() && (topic.passages.isEmpty() || topic.inHeadlineOnly);
        topic.passages.add(analysis.passage(head.match().start(), head.match().end()));
        if (!head.pointsBack()) {
            topic.subjects.addAll(head.subjects());
            String title = analysis.text().substring(head.phrase().start(), head.phrase().end());
            if (title.length() > topic.title.length() && title.length() < 300) {
                topic.title = title;
            }
            Set<Match> sides = sidesOf(head, clause);
            if (!sides.isEmpty() && !topic.partiesTold) {
                addSides(topic, sides);
                topic.partiesTold = true;
            } else if (topic.supposed.isEmpty() && !topic.partiesTold && !head.cues().isEmpty()) {
                parties.enumeration(clause.start(), clause.end()).forEach(m -> topic.supposed.add(m.code()));
            }
        }
        for (StageCue cue : head.cues()) {
            reach(topic, head, cue, clause);
        }
    }

    static void addSides(Topic topic, Iterable<Match> sides) {
        for (Match side : sides) {
            (side.kind() == Kind.ORGANISATIONS ? topic.organisations : topic.parties).add(side.code());
        }
    }

    private Set<Match> sidesOf(Head head, Clause clause) {
        Set<Match> sides = parties.between(head.phrase().start(), head.phrase().end());
        if (sides.isEmpty()) {
            sides = parties.compound(head.phrase().start(), head.phrase().end());
        }
        return sides.isEmpty() ? parties.between(clause.start(), clause.end()) : sides;
    }

    private void reach(Topic topic, Head head, StageCue cue, Clause clause) {
        Stage stage = cue.stage();
        if (cue.certainty() == Certainty.DENIED || cue.certainty() == Certainty.SUPPOSED) {
            return;
        }
        boolean planned = cue.certainty() == Certainty.PLANNED;
        if (planned && stage.compareTo(Stage.SIGNED) > 0) {
            return;
        }
        if (planned) {
            stage = Stage.PROPOSED;
        }
        PartialDate date = stage == Stage.PROPOSED ? null : circumstances.date(head, cue, clause);
        String place = stage == Stage.SIGNED ? circumstances.place(clause, cue) : null;
        topic.milestones.add(new Milestone(stage, date, place, List.of(
                analysis.passage(Math.min(cue.start(), head.match().start()), Math.max(cue.end(), head.match().end())))));
        if (stage == Stage.SIGNED) {
            circumstances.happened(date);
            topic.signatories.addAll(circumstances.signatories(clause, cue));
        }
    }

    /** {@code Подписи поставили министры …}: who signed what the sentence before has named. */
    private void signHeadless(Clause clause, int number) {
        if (latest == null || number - latest.lastClause > 1
                || analysis.clauses().get(latest.lastClause).paragraph() != clause.paragraph()) {
            return;
        }
        for (StageCue cue : heads.cues(clause)) {
            if (cue.stage() == Stage.SIGNED && cue.certainty() == Certainty.TOLD && latest.hasReached(Stage.SIGNED)) {
                latest.signatories.addAll(circumstances.signatories(clause, cue));
                latest.lastClause = number;
            }
        }
    }

    /** Sectors that the clause ties to the instruments it speaks of, and what its list says the parties undertake. */
    private void covers(Clause clause, int number, Set<Topic> touched) {
        List<String> codes = sectors.stream().filter(s -> clause.contains(s.passage().start())).map(Mention::code)
                .distinct().toList();
        if (touched.size() == 1) {
            touched.iterator().next().sectors.addAll(codes);
        } else if (touched.isEmpty() && clause.isItem() && latest != null && clause.introduction() - latest.lastClause <= 1
                && clause.introduction() >= latest.lastClause) {
            latest.sectors.addAll(codes);
            latest.provisions.add(new Provision(analysis.passage(clause.start(), clause.end()), codes));
        }
    }

    private Instrument instrument(Topic topic) {
        for (String subject : topic.subjects) {
            topic.sectors.addAll(subjects.sectors(subject));
        }
        return new Instrument(topic.type, Wording.tidy(topic.title), subjects.title(topic), List.copyOf(topic.subjects),
                List.copyOf(topic.parties), List.copyOf(topic.organisations), List.copyOf(topic.signatories),
                List.copyOf(topic.sectors), Milestones.merged(topic.milestones), List.copyOf(topic.provisions),
                List.copyOf(topic.passages));
    }
}

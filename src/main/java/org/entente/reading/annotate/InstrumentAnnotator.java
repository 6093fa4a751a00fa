package org.entente.reading.annotate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.entente.reading.Instrument;
import org.entente.reading.Mention;
import org.entente.reading.Milestone;
import org.entente.reading.PartialDate;
import org.entente.reading.Passage;
import org.entente.reading.Person;
import org.entente.reading.Stage;
import org.entente.reading.annotate.Head.Manner;
import org.entente.reading.annotate.StageCue.Certainty;
import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/**
 * Finds agreements: walks the text clause by clause, keeps the instruments spoken of as topics, and adds to each what the
 * clause tells of it. A topic becomes a fact when a stage is told of it and its sides are known.
 */
public final class InstrumentAnnotator {

    /** The clauses that tell the news itself. */
    private static final int LEAD = 3;

    private final Analysis analysis;
    private final HeadFinder heads;
    private final Titles titles;
    private final PartyFinder parties;
    private final Partners partners;
    private final Circumstances circumstances;
    private final Subjects subjects;
    private final Topics topics;
    private final Series series;
    private final NoStates others;
    private final Coverage coverage;
    private final Ceremony ceremony;
    private final Pronoun pronoun;

    public InstrumentAnnotator(Analysis analysis, Subjects subjects, List<Person> people, List<Mention> sectors,
            List<Dated> dates, LocalDate published) {
        this.analysis = analysis;
        StageReader stages = new StageReader(analysis);
        this.heads = new HeadFinder(analysis, stages);
        this.titles = new Titles(analysis);
        this.parties = new PartyFinder(analysis);
        this.partners = new Partners(analysis, parties, people);
        this.circumstances = new Circumstances(analysis, stages, people, dates, published);
        this.subjects = subjects;
        this.topics = new Topics(analysis, subjects, parties, published);
        this.others = new NoStates(analysis);
        this.series = new Series(analysis);
        this.coverage = new Coverage(analysis, sectors);
        this.pronoun = new Pronoun(analysis);
        this.ceremony = new Ceremony(analysis, topics, circumstances);
    }

    /** @return the agreements, in the order of their first mention */
    public List<Instrument> annotate() {
        for (int i = 0; i < analysis.clauses().size(); i++) {
            walk(i);
        }
        new Sides(analysis, parties, circumstances).settle(topics.all());
        return topics.all().stream().filter(t -> t.isFact() && t.sides() > 1 && !isCompanies(t) && !isHeadlines(t))
                .map(this::instrument)
                .sorted(Comparator.comparingInt(i -> i.passages().get(0).start())).toList();
    }

    /** States make no contracts but those that name them as sides. */
    private static boolean isCompanies(Topic topic) {
        return topic.type.equals("CONTRACT") && !topic.partiesTold;
    }

    /** What the body does not come back to is told otherwise there: by the names of those who did it. */
    private boolean isHeadlines(Topic topic) {
        return topic.inHeadlineOnly && !topic.partiesTold && !analysis.clauses().get(analysis.clauses().size() - 1).headline();
    }

    private void walk(int number) {
        Clause clause = analysis.clauses().get(number);
        List<Head> found = clause.isItem() && series.holds(clause) ? List.of()
                : heads.heads(clause, introduced(clause, number));
        Map<Topic, Head> touched = new LinkedHashMap<>();
        for (int i = 0; i < found.size(); i++) {
            if (!circumstances.isCompanies(found.get(i), clause) && !others.sign(found.get(i), clause)) {
                meet(found, i, number, touched);
            }
        }
        if (found.isEmpty()) {
            Head item = clause.isItem() ? series.item(clause) : null;
            if (item == null) {
                ceremony.goOn(clause, number, heads.cues(clause));
                pronouns(clause, number);
            } else {
                tell(item, Who.UNTOLD, number, touched);
            }
        }
        coverage.tie(clause, number, touched, topics.latest());
    }

    /** {@code The president ratified it, It entered into force}: told of the instrument of the sentence before. */
    private void pronouns(Clause clause, int number) {
        Topic latest = topics.latest();
        boolean near = latest != null && latest.lastHead != null && number - latest.lastClause <= 1
                && analysis.clauses().get(latest.lastClause).paragraph() == clause.paragraph();
        for (StageCue cue : near ? heads.cues(clause) : List.<StageCue> of()) {
            if (pronoun.stands(cue, clause) && cue.certainty() == Certainty.TOLD && !cue.isAdoption()) {
                Head head = new Head(cue.match(), Manner.BACK, new Span(cue.start(), cue.end()), Set.of(), List.of(cue));
                reach(latest, head, cue, number);
                latest.lastClause = number;
            }
        }
    }

    private void meet(List<Head> found, int index, int number, Map<Topic, Head> touched) {
        Clause clause = analysis.clauses().get(number);
        Head head = found.get(index);
        int from = index == 0 ? clause.start() : found.get(index - 1).match().end();
        int to = index + 1 == found.size() ? clause.end() : found.get(index + 1).match().start();
        if (head.manner() == Manner.PLURAL) {
            for (Who who : partners.each(head, clause, from, to)) {
                tell(head.as(Manner.SIMILAR), who, number, touched);
            }
            series.parts(head, clause).forEach(part -> tell(part, Who.UNTOLD, number, touched));
            series.remember(head, number);
            ceremony.signAll(head, clause);
            return;
        }
        topics.deny(head, number);
        tell(head, head.match().entry().anaphor() ? Who.UNTOLD : partners.of(head, clause, from, to), number, touched);
    }

    /**
     * What is told of a list's items, or of those "among them", by the clause before it, or when that tells nothing by
     * the one before that.
     */
    private List<StageCue> introduced(Clause item, int number) {
        if (!item.isItem()) {
            boolean among = number > 0 && analysis.found(Kind.STAGES, "AMONG", item).stream()
                    .anyMatch(m -> m.first() <= item.first() + 2);
            return among ? heads.cues(analysis.clauses().get(number - 1)) : List.of();
        }
        List<StageCue> told = heads.cues(analysis.clauses().get(item.introduction()));
        boolean bare = told.isEmpty() && item.introduction() > 0 && opensList(analysis.clauses().get(item.introduction()));
        return bare ? heads.cues(analysis.clauses().get(item.introduction() - 1)) : told;
    }

    private boolean opensList(Clause introduction) {
        return analysis.words().folded(introduction.last()).equals(":");
    }

    /** The day on which the clause says that it was signed, or null. */
    private PartialDate signing(Head head, Clause clause) {
        for (StageCue cue : head.cues()) {
            if (cue.stage() == Stage.SIGNED && cue.certainty() == Certainty.TOLD) {
                PartialDate date = circumstances.date(head, cue, clause);
                if (date != null) {
                    return date;
                }
            }
        }
        Milestone dated = dated(head);
        return dated == null ? null : dated.date();
    }

    private Milestone dated(Head head) {
        return head.cues().stream().anyMatch(c -> c.stage() == Stage.SIGNED) ? null : circumstances.dated(head);
    }

    private static boolean isToBeSigned(StageCue cue) {
        return cue.stage() == Stage.SIGNED && cue.certainty() == Certainty.PLANNED;
    }

    private void tell(Head head, Who who, int number, Map<Topic, Head> touched) {
        Clause clause = analysis.clauses().get(number);
        Topic topic = topics.of(head, who, signing(head, clause), number);
        if (topic == null) {
            return;
        }
        touched.put(topic, head);
        topics.speakOf(topic, number);
        if (topic.inHeadlineOnly && !clause.headline() && !head.pointsBack()) {
            topic.type = head.type();
        }
        boolean headlined = topic.inHeadlineOnly && !clause.headline();
        topic.inHeadlineOnly = clause.headline() && (topic.passages.isEmpty() || topic.inHeadlineOnly);
        topic.passages.add(passage(head));
        if (!head.pointsBack()) {
            describe(topic, head, who, clause);
        }
        if (headlined && !head.cues().isEmpty() && head.cues().stream().allMatch(InstrumentAnnotator::isToBeSigned)) {
            // "A signs" may be said in a headline of what the text tells to come
            topic.forget();
        }
        for (StageCue cue : head.cues()) {
            reach(topic, head, cue, number);
        }
        Milestone noted = head.cues().isEmpty() ? null : circumstances.noted(head, clause);
        noted = noted == null ? dated(head) : noted;
        if (noted != null) {
            topic.reach(noted);
        }
        topic.signedAsNews |= number < LEAD && !head.cues().isEmpty()
                && head.cues().stream().allMatch(c -> c.stage() == Stage.SIGNED && c.certainty() == Certainty.TOLD);
        topic.lastHead = head;
    }

    /** Where the text names it: its noun, or the item that stands for it. */
    private Passage passage(Head head) {
        boolean named = head.phrase().contains(head.match().start());
        return named ? analysis.passage(head.match().start(), head.match().end())
                : analysis.passage(head.phrase().start(), head.phrase().end());
    }

    private void describe(Topic topic, Head head, Who who, Clause clause) {
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

    private void reach(Topic topic, Head head, StageCue cue, int number) {
        Clause clause = analysis.clauses().get(number);
        boolean planned = cue.certainty() == Certainty.PLANNED;
        boolean untold = cue.certainty() == Certainty.DENIED || cue.certainty() == Certainty.SUPPOSED;
        if (untold || planned && cue.stage().compareTo(Stage.SIGNED) > 0) {
            return;
        }
        topic.isForSigning |= cue.match().code().equals(Stage.SIGNED.name());
        Stage stage = planned ? Stage.PROPOSED : cue.stage();
        PartialDate date = stage == Stage.PROPOSED ? null : circumstances.date(head, cue, clause);
        if (clause.headline() && date != null) {
            topic.headlineDates.putIfAbsent(stage, date);
            date = null;
        }
        String place = stage == Stage.SIGNED || stage == Stage.INITIALLED ? circumstances.place(clause, cue) : null;
        topic.reach(new Milestone(stage, date, place, List.of(
                analysis.passage(Math.min(cue.start(), head.match().start()), Math.max(cue.end(), head.match().end())))));
        if (stage == Stage.SIGNED) {
            circumstances.happened(date);
        }
        if (stage == Stage.SIGNED || stage == Stage.INITIALLED) {
            topic.signatories.addAll(circumstances.signatories(clause, cue));
        }
    }

    private Instrument instrument(Topic topic) {
        for (String subject : topic.subjects) {
            topic.sectors.addAll(subjects.sectors(subject));
        }
        return new Instrument(topic.type, topic.title == null ? "" : Wording.tidy(topic.title.words(), analysis.language()),
                subjects.title(topic),
                List.copyOf(subjects.specific(topic.subjects)),
                List.copyOf(topic.parties), List.copyOf(topic.organisations),
                List.copyOf(circumstances.ofParties(topic.signatories, topic.parties, topic.organisations)),
                List.copyOf(topic.sectors), Milestones.merged(topic.milestones, topic.headlineDates),
                List.copyOf(topic.provisions),
                List.copyOf(new ArrayList<>(topic.passages)));
    }
}

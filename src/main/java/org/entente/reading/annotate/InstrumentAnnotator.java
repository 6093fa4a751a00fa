package org.entente.reading.annotate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.entente.reading.Instrument;
import org.entente.reading.Mention;
import org.entente.reading.Person;
import org.entente.reading.Stage;
import org.entente.reading.annotate.Head.Manner;
import org.entente.reading.annotate.StageCue.Certainty;
import org.entente.reading.vocabulary.Kind;

/**
 * Finds agreements: walks the text clause by clause, keeps the instruments spoken of as topics, and adds to each what the
 * clause tells of it. A topic becomes a fact when a stage is told of it and its sides are known.
 */
public final class InstrumentAnnotator {

    /** The clauses that tell the news itself. */
    private static final int LEAD = 3;

    private final Analysis analysis;
    private final HeadFinder heads;
    private final Description description;
    private final Progress progress;
    private final PartyFinder parties;
    private final Partners partners;
    private final Circumstances circumstances;
    private final Subjects subjects;
    private final Topics topics;
    private final Series series;
    private final NoStates others;
    private final Coverage coverage;
    private final Ceremony ceremony;

    public InstrumentAnnotator(Analysis analysis, Subjects subjects, List<Person> people, List<Mention> sectors,
            List<Dated> dates, LocalDate published) {
        this.analysis = analysis;
        StageReader stages = new StageReader(analysis);
        this.heads = new HeadFinder(analysis, stages);
        this.parties = new PartyFinder(analysis);
        this.partners = new Partners(analysis, parties, people);
        this.circumstances = new Circumstances(analysis, stages, people, dates, published);
        this.subjects = subjects;
        this.topics = new Topics(analysis, subjects, parties, published);
        this.others = new NoStates(analysis);
        this.series = new Series(analysis);
        this.coverage = new Coverage(analysis, sectors);
        this.description = new Description(analysis, parties);
        this.progress = new Progress(analysis, circumstances);
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
                progress.goOn(topics.latest(), clause, number, heads.cues(clause));
            } else {
                tell(item, Who.UNTOLD, number, touched);
            }
        }
        coverage.tie(clause, number, touched, topics.latest());
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

    private void tell(Head head, Who who, int number, Map<Topic, Head> touched) {
        Clause clause = analysis.clauses().get(number);
        Topic topic = topics.of(head, who, progress.signing(head, clause), number);
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
        topic.passages.add(description.passage(head));
        if (!head.pointsBack()) {
            description.tell(topic, head, who, clause);
        }
        progress.tell(topic, head, number, headlined);
        topic.signedAsNews |= number < LEAD && !head.cues().isEmpty()
                && head.cues().stream().allMatch(c -> c.stage() == Stage.SIGNED && c.certainty() == Certainty.TOLD);
        topic.lastHead = head;
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

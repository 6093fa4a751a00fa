package org.entente.reading.annotate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.entente.reading.Language;
import org.entente.reading.Stage;
import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/**
 * Finds the stages told in a clause. A law about an instrument is no instrument: who signs the one ratifies the other. What
 * is adopted or approved is signed when it is a statement or a programme, and ratified when a parliament does it.
 */
final class StageReader {

    static final String ADOPTED = "ADOPTED";
    /** The parties have agreed, which is a stage only where they have agreed on a text. */
    private static final String TEXT_AGREED = "TEXT_AGREED";
    private static final Set<String> STAGES = stages();
    /** Instruments that come into being when they are adopted. */
    private static final Set<String> ADOPTABLE = Set.of("JOINT_STATEMENT", "DECLARATION", "PROGRAMME", "ROADMAP", "CHARTER");
    private static final Set<String> VISITS = Set.of("visit", "tour", "trip", "meeting", "talks", "summit", "session",
            "round", "negotiations");
    /** What a verb has as its object, of what agreements end. */
    private static final Pattern OBJECT = Pattern
            .compile(".+l[aəe]r(?:i|ini)|(?:viz|rejim|tələb|zorunlulu|şart|vergi|rüsum).*");
    private static final Set<String> RATIFIABLE = Set.of("TREATY", "AGREEMENT", "PROTOCOL", "MEMORANDUM");

    /** No sentence of news tells more. */
    private static final int MOST = 16;

    private final Analysis analysis;
    private final Certainties certainties;
    private final Map<Clause, List<StageCue>> read = new IdentityHashMap<>();

    StageReader(Analysis analysis) {
        this.analysis = analysis;
        this.certainties = new Certainties(analysis);
    }

    private static Set<String> stages() {
        Set<String> names = new HashSet<>();
        for (Stage stage : Stage.values()) {
            names.add(stage.name());
        }
        return Set.copyOf(names);
    }

    /** @return the stages told in a clause, read once */
    List<StageCue> cues(Clause clause) {
        return read.computeIfAbsent(clause, this::find);
    }

    private List<StageCue> find(Clause clause) {
        List<Match> told = analysis.found(Kind.STAGES, clause);
        List<StageCue> cues = new ArrayList<>();
        for (Match match : told) {
            if (cues.size() == MOST) {
                break;
            }
            Stage stage = stage(match, told, clause);
            StageCue last = cues.isEmpty() ? null : cues.get(cues.size() - 1);
            // one word may be found under two forms of its vocabulary
            boolean again = last != null && last.stage() == stage && last.match().overlaps(match);
            if (stage != null && !again) {
                cues.add(new StageCue(stage, certainties.of(match, stage, told, clause), match));
            }
        }
        return cues;
    }

    private Stage stage(Match match, List<Match> told, Clause clause) {
        if (match.code().equals(ADOPTED)) {
            return Stage.SIGNED;
        }
        if (match.code().equals(TEXT_AGREED)) {
            return told.stream().anyMatch(m -> m.code().equals("TEXT")) ? Stage.AGREED : null;
        }
        if (!STAGES.contains(match.code()) || isOtherSense(match, clause)) {
            return null;
        }
        Stage stage = Stage.valueOf(match.code());
        if (stage == Stage.SIGNED && told.stream().anyMatch(act -> isSigned(act, match))) {
            return told.stream().anyMatch(m -> m.code().equals("RATIFIED")) ? Stage.RATIFIED : null;
        }
        return stage;
    }

    /** {@code a sign of friendship, concluded his visit, təsdiqləyib ki}: the word in another sense. */
    private boolean isOtherSense(Match match, Clause clause) {
        int next = match.last() + 1;
        String behind = next <= clause.last() ? analysis.words().folded(next) : "";
        if (analysis.language() == Language.AZ || analysis.language() == Language.TR) {
            return behind.equals("ki") || isOfOther(match, clause);
        }
        if (analysis.language() == Language.RU) {
            return false;
        }
        String word = analysis.words().folded(match.first());
        if (word.equals("sign") || word.equals("signs")) {
            return behind.equals("of") || behind.equals("that");
        }
        boolean visit = false;
        boolean concludes = word.startsWith("conclude");
        for (int token = next; token <= Math.min(next + 5, clause.last()) && concludes; token++) {
            visit |= VISITS.contains(analysis.words().folded(token));
        }
        return visit;
    }

    /** {@code gömrük rüsumlarını ləğv edir}: it is something else that ends. */
    private boolean isOfOther(Match match, Clause clause) {
        int before = match.first() - 1;
        boolean ends = match.code().equals(Stage.TERMINATED.name()) || match.code().equals(Stage.SUSPENDED.name());
        return ends && before >= clause.first() && OBJECT.matcher(analysis.words().folded(before)).matches()
                && analysis.at(Kind.INSTRUMENTS, before).isEmpty();
    }

    /** {@code подписал закон о …, … haqqında qanunu imzalayıb}: a law is what is signed. */
    private boolean isSigned(Match act, Match sign) {
        if (!act.code().equals("ACT")) {
            return false;
        }
        boolean before = analysis.language() == Language.AZ || analysis.language() == Language.TR;
        int gap = before ? sign.first() - act.last() : act.first() - sign.last();
        return gap > 0 && gap <= (before ? 5 : 4) && analysis.between(Kind.INSTRUMENTS, Math.min(act.end(), sign.end()),
                Math.max(act.start(), sign.start()), NounUse::isNoun).isEmpty();
    }

    /** A parliament that approves stands before its verb, or right behind it; one that something is sent to does not act. */
    private boolean acts(Match parliament, StageCue cue) {
        if (analysis.language() == Language.AZ || analysis.language() == Language.TR) {
            String suffix = analysis.suffix(parliament);
            return !suffix.endsWith("e") && !suffix.endsWith("a") && !suffix.endsWith("ə") || suffix.endsWith("da")
                    || suffix.endsWith("də") || suffix.endsWith("de");
        }
        return parliament.last() < cue.match().first() || parliament.first() - cue.match().last() <= 3;
    }

    /** @return what is left of the cues of an instrument of that type when what adoption means for it is settled */
    List<StageCue> resolved(List<StageCue> cues, String type, Clause clause) {
        if (cues.stream().noneMatch(StageCue::isAdoption)) {
            return cues;
        }
        List<Match> parliaments = analysis.found(Kind.STAGES, "PARLIAMENT", clause);
        boolean law = !analysis.found(Kind.STAGES, "ACT", clause).isEmpty();
        List<StageCue> resolved = new ArrayList<>();
        for (StageCue cue : cues) {
            boolean parliament = law || parliaments.stream().anyMatch(m -> acts(m, cue));
            if (!cue.isAdoption() || ADOPTABLE.contains(type) && !parliament) {
                resolved.add(cue);
            } else if (parliament && RATIFIABLE.contains(type)) {
                resolved.add(cue.at(Stage.RATIFIED));
            }
        }
        return resolved;
    }
}

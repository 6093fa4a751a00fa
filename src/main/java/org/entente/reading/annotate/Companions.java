package org.entente.reading.annotate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.entente.reading.Language;
import org.entente.reading.Passage;

/** Whom those serve who are named beside somebody, in the same sentence or paragraph. */
final class Companions {

    static final Set<String> MANY = Set.of("LEGISLATOR", "ADVISER", "OTHER", "SPOKESPERSON");

    private static final Set<String> LEADING = Set.of("PRESIDENT", "PRIME_MINISTER");
    private static final int JOINT = 24;
    private static final Set<String> POSSESSIVE = Set.of("его", "ее", "её", "his", "her");
    private static final Pattern JOINTS = Pattern.compile(
            ",? (?:and|as well as|и|а также|və|ve|ile|ilə)(?: (?:by|with|to|from|с|со|к))?(?: (?:the|a|an))? ");

    private final Analysis analysis;

    Companions(Analysis analysis) {
        this.analysis = analysis;
    }

    /** Whether the sentence names another who holds the same office for that state. */
    static boolean isOtherSide(Figure figure, Passage first, List<Figure> figures, String state) {
        for (Figure other : figures) {
            boolean together = other != figure && state.equals(other.country)
                    && other.passages.stream().anyMatch(p -> p.sentenceStart() == first.sentenceStart());
            // Sergei Lavrov met the foreign minister: the other side's
            boolean known = together && !other.hasOffice() && figure.roles().stream().anyMatch(r -> !MANY.contains(r)
                    && !r.equals("MINISTER") && !r.equals("DEPUTY_MINISTER") && other.knownRoles.contains(r));
            if (known || together && other.roles().stream().anyMatch(r -> !MANY.contains(r) && figure.roles().contains(r))) {
                return true;
            }
        }
        return false;
    }

    static List<Figure> ministers(List<Figure> figures) {
        return figures.stream().filter(f -> f.roles().stream().anyMatch(r -> r.endsWith("MINISTER"))).toList();
    }

    String beside(Figure figure, int start, List<Figure> figures, int reach) {
        return figures.stream().filter(f -> f.country != null && f != figure)
                .filter(f -> f.hasOffice() && !f.roles().contains("AMBASSADOR") || f.authority != null)
                .flatMap(f -> f.passages.stream()
                        .filter(p -> p.end() <= start && (start - p.end() <= reach || reach > 2 && isJoined(p.end(), start)))
                        .map(p -> Map.entry(p.end(), f.country)))
                .max(Map.Entry.comparingByKey()).map(Map.Entry::getValue).orElse(null);
    }

    /** {@code by President X and by the chief of defence Y}: nothing between the two but what joins them. */
    private boolean isJoined(int end, int start) {
        return start - end < JOINT && JOINTS.matcher(analysis.words().fold().substring(end, start)).matches();
    }

    Set<String> others(Figure figure, Passage first, List<Figure> figures) {
        Set<String> others = new TreeSet<>();
        for (Figure other : figures) {
            boolean together = other != figure && other.country != null
                    && other.passages.stream().anyMatch(p -> p.sentenceStart() == first.sentenceStart());
            if (together) {
                others.add(other.country);
            }
        }
        return others;
    }

    /** A paragraph that has told of several officials of one state, and of no other's, goes on about them. */
    String ofParagraph(Figure figure, int start, List<Figure> figures) {
        int paragraph = analysis.clauses().get(analysis.clauseAt(start)).paragraph();
        String state = null;
        int colleagues = 0;
        for (Figure other : figures) {
            for (Passage passage : other == figure || other.country == null && other.organisation == null
                    ? List.<Passage> of()
                    : other.passages) {
                boolean before = passage.start() < start
                        && analysis.clauses().get(analysis.clauseAt(passage.start())).paragraph() == paragraph;
                if (before && state != null && !state.equals(other.country) || before && other.country == null) {
                    return null;
                }
                if (before) {
                    state = other.country;
                    colleagues++;
                    break;
                }
            }
        }
        return colleagues > 1 ? state : null;
    }

    /** {@code Thai Prime Minister A said … Energy Minister B added …}: a minister beside the head whose paragraph it is. */
    String ofSpeaker(Figure figure, int start, List<Figure> figures) {
        Clause clause = analysis.clauses().get(analysis.clauseAt(start));
        if (figure.roles().stream().noneMatch(r -> r.endsWith("MINISTER")) || start - clause.start() > JOINT) {
            return null;
        }
        Figure head = null;
        for (Figure other : figures) {
            for (Passage passage : other == figure || other.country == null ? List.<Passage> of() : other.passages) {
                boolean before = passage.start() < start
                        && analysis.clauses().get(analysis.clauseAt(passage.start())).paragraph() == clause.paragraph();
                if (before && head != null && head != other) {
                    return null;
                }
                head = before ? other : head;
            }
        }
        boolean leads = head != null && head.roles().stream().anyMatch(LEADING::contains);
        return leads ? head.country : null;
    }

    /** {@code Tinubu said …, added his adviser X}: of the state of the one named last before the pronoun. */
    String possessor(Figure.Telling telling, List<Figure> figures) {
        OfficePhrase office = telling.held().office();
        int pronoun = office.first() - 1;
        if (pronoun < 0 || !POSSESSIVE.contains(analysis.words().folded(pronoun)) || office.role().equals("COLLEAGUE")) {
            return null;
        }
        Clause clause = analysis.clauses().get(analysis.clauseAt(office.match().start()));
        String country = null;
        int last = 0;
        for (Figure other : figures) {
            for (Passage passage : other.passages) {
                boolean before = passage.start() >= last && passage.end() < office.match().start();
                if (before && analysis.clauses().get(analysis.clauseAt(passage.start())).paragraph() == clause.paragraph()) {
                    last = passage.start();
                    country = other.country;
                }
            }
        }
        return country;
    }

    /** {@code Başbakanın danışmanı}, where Türkiye has no prime minister: the state of the one spoken of before. */
    String principal(Figure figure, int start, List<Figure> figures) {
        boolean turkish = analysis.language() == Language.TR;
        boolean own = turkish && !figure.tellings.isEmpty() && (figure.roles().contains("PRIME_MINISTER")
                || analysis.words().folded(figure.tellings.get(0).held().office().match().first()).startsWith("başbakan"));
        if (!own) {
            return null;
        }
        return figures.stream().filter(f -> f.country != null && f != figure)
                .filter(f -> f.roles().contains("PRIME_MINISTER"))
                .flatMap(f -> f.passages.stream().filter(p -> p.end() <= start).map(p -> Map.entry(p.end(), f.country)))
                .max(Map.Entry.comparingByKey()).map(Map.Entry::getValue).orElse(null);
    }
}

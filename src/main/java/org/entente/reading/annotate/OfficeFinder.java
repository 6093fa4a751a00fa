package org.entente.reading.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

import org.entente.reading.Language;
import org.entente.reading.vocabulary.Entry;
import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/**
 * Finds offices with their owners and portfolios: before the head in Azerbaijani and Turkish ({@code Qatarın nəqliyyat
 * naziri}), behind it in Russian ({@code министр энергетики Грузии}), on both sides in English.
 */
final class OfficeFinder {

    static final Set<String> NO_ROLES = Set.of("RANK", "FORMER", "ACTING", "PORTFOLIO");
    private static final Set<String> JOINING = Set.of("və", "ve", "и", "and", "of", "for", "the", "по", "'s");
    private static final int FAR = 12;

    private final Analysis analysis;
    private final boolean headLast;

    OfficeFinder(Analysis analysis) {
        this.analysis = analysis;
        this.headLast = analysis.language() == Language.AZ || analysis.language() == Language.TR;
    }

    /** @return the offices of the text, in its order; of one head the reading that its owner allows */
    List<OfficePhrase> offices() {
        List<OfficePhrase> offices = new ArrayList<>();
        for (Match match : analysis.found(Kind.ROLES)) {
            boolean nested = analysis.language() == Language.RU && !offices.isEmpty()
                    && offices.get(offices.size() - 1).last() >= match.last()
                    && offices.get(offices.size() - 1).match().start() != match.start();
            if (!NO_ROLES.contains(match.code()) && !nested) {
                OfficePhrase office = phrase(match);
                boolean fits = fits(match.entry(), office);
                boolean same = !offices.isEmpty() && offices.get(offices.size() - 1).match().start() == match.start();
                if (fits && same && isOwned(match.entry())) {
                    offices.set(offices.size() - 1, office);
                } else if (fits && !same) {
                    offices.add(office);
                }
            }
        }
        return offices;
    }

    private static boolean isOwned(Entry entry) {
        return !entry.countries().isEmpty() || !entry.organisations().isEmpty();
    }

    private static boolean fits(Entry entry, OfficePhrase office) {
        if (!entry.countries().isEmpty()) {
            return office.countries().stream().anyMatch(entry.countries()::contains);
        }
        return true;
    }

    private OfficePhrase phrase(Match head) {
        Clause clause = analysis.clauses().get(analysis.clauseAt(head.start()));
        List<Match> owners = new ArrayList<>();
        int first = walk(head, head.first(), -1, clause, owners);
        int last = headLast ? head.last() : walk(head, head.last(), 1, clause, owners);
        owners.addAll(analysis.between(Kind.INSTITUTIONS, head.start(), head.end(), m -> true));
        owners.sort(Comparator.comparingInt(Match::start));
        List<String> countries = owners.stream().map(this::country).filter(c -> c != null).distinct().toList();
        String organisation = owners.stream().filter(m -> m.kind() == Kind.ORGANISATIONS).map(Match::code).findFirst()
                .orElse(head.entry().organisations().stream().findFirst().orElse(null));
        boolean company = owners.stream().anyMatch(m -> m.kind() == Kind.BYSTANDERS);
        String title = analysis.text().substring(analysis.words().starts()[first], analysis.words().ends()[last]);
        return new OfficePhrase(head.code(), head, first, last, organisation == null ? countries : List.of(),
                organisation, isPlural(head), company, title);
    }

    private String country(Match owner) {
        return switch (owner.kind()) {
            case COUNTRIES -> owner.code();
            case INSTITUTIONS, PLACES -> owner.entry().country();
            default -> null;
        };
    }

    /** Walks over owner and portfolio, as far as every word belongs to the office. */
    private int walk(Match head, int from, int step, Clause clause, List<Match> owners) {
        int edge = from;
        int token = from + step;
        int steps = 0;
        while (token >= clause.first() && token <= clause.last() && steps++ < FAR) {
            Match owner = covering(token, m -> m.kind() == Kind.COUNTRIES || m.kind() == Kind.ORGANISATIONS
                    || m.kind() == Kind.INSTITUTIONS || m.code().equals("COMPANY"));
            if (owner != null) {
                if (!isElsewhere(owner, step)) {
                    owners.add(owner);
                }
                edge = step < 0 ? owner.first() : owner.last();
                token = edge + step;
                continue;
            }
            Match part = covering(token, m -> m.kind() == Kind.SECTORS || m.kind() == Kind.SUBJECTS
                    || m.code().equals("PORTFOLIO") || m.code().equals("FORMER") || m.code().equals("ACTING")
                    || m.code().equals("RANK") && step > 0 || m.code().equals("MINISTRY"));
            if (part != null) {
                edge = step < 0 ? part.first() : part.last();
                token = edge + step;
                continue;
            }
            String word = analysis.words().folded(token);
            boolean listed = step > 0 && word.equals(",") && isPlural(head)
                    && covering(token + 1, m -> m.kind() == Kind.COUNTRIES) != null;
            boolean joins = listed || JOINING.contains(word) || word.equals("-") || word.equals("'");
            boolean genitive = step > 0 && analysis.language() == Language.RU && isGenitive(token, word);
            Match nested = step > 0 && analysis.language() == Language.RU ? covering(token, m -> m.kind() == Kind.ROLES
                    && !NO_ROLES.contains(m.code()) && !m.code().equals("COLLEAGUE")) : null;
            if (nested != null && token == edge + 1) {
                edge = nested.last();
                token = edge + step;
                continue;
            }
            if (!joins && !genitive) {
                break;
            }
            if (genitive) {
                edge = token;
            }
            token += step;
        }
        return edge;
    }

    /** {@code Qazaxıstandakı səfir, посол в Казахстане, ambassador to Georgia}: where the office is held, not whose it is. */
    private boolean isElsewhere(Match owner, int step) {
        if (headLast) {
            return analysis.suffix(owner).matches(".*d[aə]k[iu].*");
        }
        String before = owner.first() > 0 ? analysis.words().folded(owner.first() - 1) : "";
        return step > 0 && Set.of("в", "во", "to", "in", "с", "with").contains(before);
    }

    private boolean isGenitive(int token, String word) {
        boolean small = Character.isLowerCase(analysis.text().charAt(analysis.words().starts()[token]));
        boolean field = token > 0 && analysis.words().folded(token - 1).equals("по");
        return small && word.length() > 3
                && (field || word.matches(".*(?:ов|ев|ей|ых|их|ой|ого|его|ии|ства|ности|ения|ания|ры|ки|да|ым|им|ям|ам)"));
    }

    private Match covering(int token, Predicate<Match> condition) {
        for (Kind kind : List.of(Kind.COUNTRIES, Kind.ORGANISATIONS, Kind.INSTITUTIONS, Kind.ROLES, Kind.BYSTANDERS,
                Kind.SECTORS, Kind.SUBJECTS, Kind.PHRASES)) {
            for (Match match : analysis.at(kind, token)) {
                if (condition.test(match)) {
                    return match;
                }
            }
        }
        return null;
    }

    private boolean isPlural(Match head) {
        return switch (analysis.language()) {
            case AZ, TR -> analysis.suffix(head).matches("['-]?l[aəe]r.*");
            case RU -> {
                String lemma = head.form().written().split(" ")[0].toLowerCase(Locale.ROOT);
                int hyphens = (int) lemma.chars().filter(c -> c == '-').count();
                String word = analysis.words().folded(head.first() + 2 * hyphens);
                lemma = lemma.substring(lemma.lastIndexOf('-') + 1);
                yield !word.equals(lemma) && word.matches(".*(?:ы|и|ов|ей|ам|ами|ах|ями|ям)");
            }
            case EN -> analysis.words().folded(head.last()).endsWith("s") && !head.form().written().endsWith("s");
        };
    }
}

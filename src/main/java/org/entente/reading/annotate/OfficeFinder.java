package org.entente.reading.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

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
    /** What a body without a state behind it has, too. */
    private static final Set<String> PRESIDING = Set.of("PRESIDENT", "VICE_PRESIDENT", "SECRETARY_GENERAL");

    private static final String EURASIAN = "EAEU";
    private static final Set<String> COMMISSION = Set.of("komisyonun", "komissiyanin", "комиссии", "commission");

    private final Analysis analysis;
    private final boolean headLast;
    private final OfficeWalk walk;
    private final PrivateOffices privates;
    private final RegionalOffices regions;
    private final Officialdom officialdom;

    OfficeFinder(Analysis analysis, Officialdom officialdom) {
        this.analysis = analysis;
        this.officialdom = officialdom;
        this.headLast = analysis.language() == Language.AZ || analysis.language() == Language.TR;
        this.walk = new OfficeWalk(analysis);
        this.privates = new PrivateOffices(analysis);
        this.regions = new RegionalOffices(analysis);
    }

    /** @return the offices of the text, in its order; of one head the reading that its owner allows */
    List<OfficePhrase> offices() {
        List<OfficePhrase> offices = new ArrayList<>();
        for (Match match : heads()) {
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

    private List<Match> heads() {
        List<Match> heads = analysis.found(Kind.ROLES);
        List<Match> split = officialdom.officesAroundStates(analysis);
        if (!split.isEmpty()) {
            heads = new ArrayList<>(heads);
            // what begins where one of them does is a part of it
            heads.removeIf(m -> split.stream().anyMatch(s -> s.first() == m.first() && m.last() <= s.last()));
            heads.addAll(split);
            heads.sort(Comparator.comparingInt(Match::start));
        }
        return heads;
    }

    private static boolean isOwned(Entry entry) {
        return !entry.countries().isEmpty() || !entry.organisations().isEmpty();
    }

    private static boolean fits(Entry entry, OfficePhrase office) {
        return entry.countries().isEmpty() || office.countries().stream().anyMatch(entry.countries()::contains);
    }

    private OfficePhrase phrase(Match head) {
        Clause clause = analysis.clauses().get(analysis.clauseAt(head.start()));
        List<Match> owners = new ArrayList<>();
        int first = walk.walk(head, head.first(), -1, clause, owners);
        int last = headLast ? head.last() : walk.walk(head, head.last(), 1, clause, owners);
        for (Kind kind : List.of(Kind.INSTITUTIONS, Kind.COUNTRIES, Kind.ORGANISATIONS)) {
            owners.addAll(analysis.between(kind, head.start(), head.end(), m -> true));
        }
        owners.sort(Comparator.comparingInt(Match::start));
        List<String> countries = owners.stream().map(this::country).filter(c -> c != null).distinct().toList();
        String organisation = organisation(head, owners);
        if (organisation == null && head.code().equals("SPECIAL_REPRESENTATIVE")) {
            organisation = ofItsHead(first);
        }
        boolean company = owners.stream().anyMatch(m -> m.kind() == Kind.BYSTANDERS)
                || PRESIDING.contains(head.code()) && organisation == null && privates.isPrivate(head, first, last, clause)
                || head.code().equals("OTHER") && privates.isOfBusiness(head, first, last)
                || head.code().equals("ADVISER") && (privates.isOfTown(first)
                        || organisation == null && countries.isEmpty() && privates.isConsultant(head, first))
                || privates.isOfQuoted(head);
        String title = analysis.text().substring(analysis.words().starts()[first], analysis.words().ends()[last]);
        String region = regions.country(head, first, last, clause);
        if (region != null && countries.isEmpty()) {
            countries = List.of(region);
        }
        if (organisation == null && countries.isEmpty() && head.code().equals("MINISTER") && isOfCommission(head, clause)) {
            organisation = EURASIAN;
        }
        boolean commissioner = EURASIAN.equals(organisation) && head.code().equals("MINISTER");
        String role = ofState(region, head) && !commissioner ? role(head, first, last) : "OTHER";
        return new OfficePhrase(role, head, first, last, organisation == null ? countries : List.of(), organisation,
                Plurals.isPlural(analysis, head), company, title);
    }

    /** {@code Komisyonun ticaretten sorumlu Bakanı}, where the text speaks of the Eurasian Economic Union. */
    private boolean isOfCommission(Match head, Clause clause) {
        if (analysis.found(Kind.ORGANISATIONS).stream().noneMatch(m -> m.code().equals(EURASIAN))) {
            return false;
        }
        int from = headLast ? Math.max(clause.first(), head.first() - 5) : head.last() + 1;
        int to = headLast ? head.first() - 1 : Math.min(clause.last(), head.last() + 4);
        for (int token = from; token <= to; token++) {
            if (COMMISSION.contains(analysis.words().folded(token))) {
                return true;
            }
        }
        return false;
    }

    private static boolean ofState(String region, Match head) {
        return region == null || head.code().equals("SPEAKER");
    }

    private String country(Match owner) {
        return switch (owner.kind()) {
            case COUNTRIES -> owner.code();
            case INSTITUTIONS, PLACES -> owner.entry().country();
            default -> null;
        };
    }

    /**
     * {@code заместители министров, вице-министр иностранных дел}: the deputies'. {@code chairman of China's National
     * Development Commission}: the president's title there, but another's.
     */
    private String role(Match head, int first, int last) {
        boolean deputy = analysis.language() == Language.RU && head.code().endsWith("MINISTER") && head.first() > 0
                && (analysis.words().folded(head.first() - 1).startsWith("заместител")
                        || head.first() > 1 && analysis.words().folded(head.first() - 1).equals("-")
                                && analysis.words().folded(head.first() - 2).equals("вице"));
        if (deputy) {
            return head.code().equals("PRIME_MINISTER") ? "DEPUTY_PRIME_MINISTER" : "DEPUTY_MINISTER";
        }
        if (head.entry().countries().isEmpty() || head.last() > head.first()) {
            return head.code();
        }
        for (int token = first; token <= last; token++) {
            boolean body = (token < head.first() || token > head.last())
                    && analysis.at(Kind.COUNTRIES, token).isEmpty()
                    && CommonNouns.isInstitution(analysis.words().folded(token), analysis.language());
            if (body) {
                return "OTHER";
            }
        }
        return head.code();
    }

    /**
     * An organisation's office; a state's envoy to it is the state's, an organisation's envoy for a state is the
     * organisation's: whichever is named as the owner comes first.
     */
    private String organisation(Match head, List<Match> owners) {
        Match organisation = null;
        Match state = null;
        for (Match owner : owners) {
            organisation = organisation == null && owner.kind() == Kind.ORGANISATIONS ? owner : organisation;
            state = state == null && country(owner) != null ? owner : state;
        }
        if (organisation == null) {
            return head.entry().organisations().isEmpty() ? null : head.entry().organisations().get(0);
        }
        return state != null && state.start() < organisation.start() ? null : organisation.code();
    }

    /** {@code BM Genel Sekreteri'nin Sudan Özel Temsilcisi}: whom an organisation's head sends to a state. */
    private String ofItsHead(int first) {
        int before = first - 1;
        for (Match sender : headLast && before > 0 ? analysis.at(Kind.ROLES, before) : List.<Match> of()) {
            if (sender.code().equals("SECRETARY_GENERAL") && sender.first() > 0) {
                return analysis.at(Kind.ORGANISATIONS, sender.first() - 1).stream().map(Match::code).findFirst()
                        .orElse(null);
            }
        }
        return null;
    }
}

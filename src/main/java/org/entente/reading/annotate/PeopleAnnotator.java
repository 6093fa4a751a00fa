package org.entente.reading.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.entente.reading.Language;
import org.entente.reading.Passage;
import org.entente.reading.Person;
import org.entente.reading.vocabulary.Authority;
import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/**
 * Finds officials: names beside an office, and names of the authority file; then every later mention by surname, initials
 * or office alone that fits one of them only.
 */
public final class PeopleAnnotator {

    private final Analysis analysis;
    private final Officialdom officialdom;
    private final List<OfficePhrase> offices;
    private final List<NameRun> runs;
    private final Holdings holdings;
    private final NameSurroundings surroundings;
    private final Nominative nominative;
    private final Surnames surnames;
    private final List<Figure> figures = new ArrayList<>();
    private final Map<NameRun, Figure> named = new IdentityHashMap<>();

    public PeopleAnnotator(Analysis analysis, Officialdom officialdom) {
        this.analysis = analysis;
        this.officialdom = officialdom;
        this.offices = new OfficeFinder(analysis, officialdom).offices();
        this.runs = new NameFinder(analysis).runs(offices);
        this.holdings = new Attribution(analysis, offices, runs).holdings();
        this.surroundings = new NameSurroundings(analysis);
        this.nominative = new Nominative(analysis.language());
        this.surnames = new Surnames(analysis.language());
    }

    /** @return the officials, in the order of their first mention */
    public List<Person> annotate() {
        for (NameRun run : runs) {
            if (!run.isShort() || authority(run) != null) {
                introduce(run);
            }
        }
        for (NameRun run : runs) {
            if (!named.containsKey(run) && isWholeName(run)) {
                introduce(run);
            }
        }
        for (NameRun run : runs) {
            if (!named.containsKey(run)) {
                recall(run);
            }
        }
        officesAlone();
        figures.stream().filter(f -> f.authority == null).forEach(this::settleName);
        new Allegiance(analysis, offices).settle(figures);
        // the state served tells whose spelling it is
        figures.stream().filter(f -> f.authority == null)
                .forEach(f -> f.english = Romanisation.of(f.words, analysis.language(), f.country));
        return figures.stream().filter(Figure::isOfficial).map(Figure::person)
                .sorted(Comparator.comparingInt(p -> p.passages().get(0).start())).toList();
    }

    /** @return the spans of offices' names, and of names of people */
    public List<Span> officeSpans() {
        List<Span> spans = new ArrayList<>();
        for (OfficePhrase office : offices) {
            spans.add(new Span(analysis.words().starts()[office.first()], analysis.words().ends()[office.last()]));
        }
        return spans;
    }

    /** @return the spans of officials' names, in which no country is meant */
    public List<Span> nameSpans() {
        return named.keySet().stream().map(r -> new Span(r.start(), r.end()))
                .sorted(Comparator.comparingInt(Span::start)).toList();
    }

    /**
     * A name of one word: a monarch's, or one that an office with its owner or field leads to more than once, as where
     * people have no surnames ({@code Selenge Valisi Burenbat}); a surname behind two initials, when it is told no other
     * way.
     */
    private boolean isWholeName(NameRun run) {
        Held held = holdings.of(run);
        boolean initials = run.words().size() > 2 && held != null && held.office().last() == run.first() - 1;
        if (held == null || run.words().size() > 1 && !initials || held.of() > 1 || held.weak() || held.place() > 0
                || run.surname().length() < 4
                || CommonNouns.isInstitution(analysis.words().folded(run.last()), analysis.language())
                || figures.stream().anyMatch(f -> surnames.fits(run, f.words)) || isKnownSurname(run, held)) {
            return false;
        }
        if (initials) {
            return true;
        }
        if (held.role().equals("MONARCH")) {
            return held.office().last() < run.first();
        }
        int before = held.office().first() - 1;
        boolean local = analysis.language() == Language.TR && before > analysis.clauses().get(run.clause()).first()
                && Character.isUpperCase(analysis.text().charAt(analysis.words().starts()[before]));
        boolean led = held.office().last() == run.first() - 1
                && (local || held.office().first() < held.office().match().first()
                        || held.office().last() > held.office().match().last());
        int times = 0;
        for (NameRun other : runs) {
            times += other.words().equals(run.words()) ? 1 : 0;
        }
        return led && times > 1;
    }

    private boolean isKnownSurname(NameRun run, Held held) {
        for (Officialdom.Known holder : officialdom.holders(analysis.language(), held.role())) {
            if (isSurnameOf(run, holder)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSurnameOf(NameRun run, Officialdom.Known holder) {
        for (List<String> spelling : holder.spellings()) {
            if (surnames.fits(run, spelling)) {
                return true;
            }
        }
        return false;
    }

    private void introduce(NameRun run) {
        Match known = authority(run);
        Held held = holdings.of(run);
        // an expert of a well-known one's name is another
        boolean namesake = known != null && held == null && surroundings.isBystander(run, null);
        if (namesake || known == null && (held == null || held.weak()) || known == null && surroundings.isBystander(run, held)
                || held != null && held.company() || isHistoric(run)) {
            return;
        }
        RussianCase oblique = held == null ? null : held.oblique();
        List<String> words = nominative.of(run.words(), oblique, surroundings.isGenitive(run), surroundings.isAccusative(run));
        Figure figure = figure(words, known);
        // surname first in one place, last beside the office: as beside the office
        if (figure.authority == null && held != null && held.office().last() == run.first() - 1
                && surnames.isReordered(words, figure.words)) {
            figure.words = List.copyOf(words);
        }
        mention(figure, run, held);
        figure.passages.add(analysis.passage(known == null ? run.start() : Math.min(run.start(), known.start()), run.end()));
        named.put(run, figure);
        holdings.all(run).forEach(office -> hold(figure, run, office));
    }

    private void mention(Figure figure, NameRun run, Held held) {
        Clause clause = analysis.clauses().get(run.clause());
        boolean oblique = held != null && held.oblique() != null || surroundings.isGenitive(run)
                || surroundings.isAccusative(run);
        boolean first = run.first() == clause.first() && run.last() < clause.last();
        boolean subject = analysis.language() == Language.RU && !oblique && (first || held != null && !held.weak());
        figure.mentions.add(new Figure.Mention(run, oblique, subject));
    }

    /** The surname as the text writes it in the nominative somewhere, when one mention alone does not tell. */
    private void settleName(Figure figure) {
        List<String> mentioned = new ArrayList<>();
        for (Figure.Mention mention : figure.mentions) {
            if (mention.subject() || analysis.language() != Language.RU && !mention.oblique()) {
                mentioned.add(mention.run().surname());
            }
        }
        String settled = surnames.nominative(figure.surname(), mentioned);
        if (!settled.equals(figure.surname())) {
            List<String> words = new ArrayList<>(figure.words);
            words.set(words.size() - 1, settled);
            figure.words = List.copyOf(words);
        }
    }

    private void hold(Figure figure, NameRun run, Held held) {
        OfficePhrase office = held.office();
        figure.tellings.add(new Figure.Telling(run, held));
        int start = Math.min(run.start(), analysis.words().starts()[office.first()]);
        int end = Math.max(run.end(), analysis.words().ends()[office.last()]);
        Passage passage = analysis.passage(start, end);
        String role = role(figure, run, held);
        if (figure.authority != null && figure.tellings.size() == 1) {
            serve(figure, role, held);
        }
        figure.holds(role, Wording.nominativeTitle(office.title()), passage);
        if (figure.country == null && held.country() != null && figure.organisation == null) {
            figure.country = held.country();
        }
        if (figure.organisation == null && figure.country == null && office.organisation() != null) {
            figure.organisation = office.organisation();
        }
    }

    /** {@code the Dutch prime minister, Mark Rutte}: whom somebody well-known served in the office that the text tells. */
    private void serve(Figure figure, String role, Held held) {
        Authority.Owner owner = officialdom.authority(figure.authority).owner(role, held.country(),
                held.office().organisation());
        if (owner != null) {
            figure.country = owner.country();
            figure.organisation = owner.organisation();
        }
    }

    /**
     * {@code президент Таджикистана} without a name is the one official of that state who is named and known to have held
     * that office; {@code главы МИД Азербайджана и России} are one of each.
     */
    private void officesAlone() {
        for (OfficePhrase office : offices) {
            boolean clear = office.plural() ? office.countries().size() > 1 : office.countries().size() == 1;
            if (clear && !holdings.isHeld(office)) {
                office.countries().forEach(country -> holdAlone(office, country));
            }
        }
    }

    private void holdAlone(OfficePhrase office, String country) {
        List<Figure> fitting = figures.stream().filter(f -> country.equals(f.country) && f.authority != null)
                .filter(f -> officialdom.authority(f.authority).offices().stream().anyMatch(o -> o.role().equals(office.role())))
                .toList();
        if (fitting.size() == 1) {
            Passage passage = analysis.passage(analysis.words().starts()[office.first()],
                    analysis.words().ends()[office.last()]);
            fitting.get(0).holds(office.role(), Wording.nominativeTitle(office.title()), passage);
            fitting.get(0).passages.add(passage);
        }
    }

    /** What the office means where the person serves: a secretary of state is not the same everywhere. */
    private String role(Figure figure, NameRun run, Held held) {
        return analysis.at(Kind.ROLES, held.office().match().first()).stream()
                .filter(m -> m.start() == held.office().match().start() && m.end() == held.office().match().end())
                .filter(m -> figure.country != null && m.entry().countries().contains(figure.country)).map(Match::code)
                .findFirst().orElseGet(() -> specified(figure, run, held));
    }

    /** {@code министры A и B}: which ministers those are is known of the well-known. */
    private String specified(Figure figure, NameRun run, Held held) {
        OfficePhrase office = held.office();
        boolean bare = held.role().equals("MINISTER") && office.match().first() == office.first()
                && office.match().last() == office.last();
        boolean elided = held.role().equals("MINISTER") && run.first() - office.last() > 3 && held.of() == 1;
        if (!bare && !elided || figure.authority == null) {
            return held.role();
        }
        List<String> known = officialdom.authority(figure.authority).offices().stream().map(Authority.Term::role)
                .filter(r -> r.equals("FOREIGN_MINISTER") || r.equals("DEFENCE_MINISTER")).distinct().toList();
        return known.size() == 1 ? known.get(0) : held.role();
    }

    private boolean isHistoric(NameRun run) {
        for (int token = run.first() - 1; token <= run.last() + 1; token++) {
            boolean eponym = token == run.last() + 1;
            String code = eponym ? "EPONYM" : "HISTORIC";
            if (analysis.at(Kind.BYSTANDERS, token).stream().anyMatch(m -> m.code().equals(code))) {
                return true;
            }
        }
        return false;
    }

    private Match authority(NameRun run) {
        return analysis.at(Kind.OFFICIALS, run.last()).stream()
                .filter(m -> m.first() >= run.first() && m.last() == run.last()
                        || m.first() <= run.first() && run.last() <= m.last())
                .findFirst().orElse(null);
    }

    private Figure figure(List<String> words, Match known) {
        Authority authority = known == null ? null : officialdom.authority(known.code());
        for (Figure figure : figures) {
            boolean same = authority != null && authority.name().equals(figure.authority)
                    || authority == null && surnames.isSame(words, figure.words);
            if (same) {
                return figure;
            }
        }
        Figure figure = authority == null
                ? new Figure(words, null, String.join(" ", words))
                : new Figure(List.of(known.form().written().split(" ")), authority.name(), authority.name());
        if (authority != null) {
            figure.country = authority.country();
            figure.organisation = authority.country() == null ? authority.organisation() : null;
            authority.offices().forEach(term -> figure.knownRoles.add(term.role()));
        }
        figures.add(figure);
        return figure;
    }

    /** A mention by surname, with or without initials or an office, of somebody named elsewhere in the text. */
    private void recall(NameRun run) {
        List<Figure> fitting = new ArrayList<>();
        for (Figure figure : figures) {
            if (surnames.fits(run, figure.words)) {
                fitting.add(figure);
            }
        }
        Held held = holdings.of(run);
        if (fitting.size() > 1 && held != null) {
            fitting.removeIf(f -> !f.roles().contains(held.role()));
        }
        if (fitting.size() == 1) {
            Figure figure = fitting.get(0);
            figure.passages.add(analysis.passage(run.start(), run.end()));
            mention(figure, run, held);
            named.put(run, figure);
            holdings.all(run).stream().filter(office -> !office.company()).forEach(office -> hold(figure, run, office));
        } else if (fitting.isEmpty() && held != null && run.words().size() == 1) {
            recogniseBySurname(run, held);
        }
    }

    /** {@code Cumhurbaşkanı Aliyev} in a text that never names him in full: one well-known holder of that office only. */
    private void recogniseBySurname(NameRun run, Held held) {
        List<Officialdom.Known> fitting = new ArrayList<>();
        for (Officialdom.Known holder : officialdom.holders(analysis.language(), held.role())) {
            boolean serves = held.country() == null || held.country().equals(holder.authority().country());
            if (serves && isSurnameOf(run, holder)) {
                fitting.add(holder);
            }
        }
        if (fitting.size() == 1) {
            Authority authority = fitting.get(0).authority();
            Figure figure = new Figure(fitting.get(0).spellings().get(0), authority.name(), authority.name());
            figure.country = authority.country();
            figure.organisation = authority.country() == null ? authority.organisation() : null;
            figure.passages.add(analysis.passage(run.start(), run.end()));
            figures.add(figure);
            named.put(run, figure);
            hold(figure, run, held);
        }
    }

}

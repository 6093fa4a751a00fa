package org.entente.reading.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

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
    private final NameForms forms;
    private final WholeNames wholeNames;
    private final HeldOffices heldOffices;
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
        this.forms = new NameForms(analysis, surroundings, surnames);
        this.wholeNames = new WholeNames(analysis, officialdom, runs, surnames);
        this.heldOffices = new HeldOffices(analysis, officialdom);
    }

    /** @return the officials, in the order of their first mention */
    public List<Person> annotate() {
        for (NameRun run : runs) {
            if (!run.isShort() || authority(run) != null) {
                introduce(run);
            }
        }
        for (NameRun run : runs) {
            if (!named.containsKey(run) && wholeNames.isWholeName(run, holdings.of(run), figures)) {
                introduce(run);
            }
        }
        for (NameRun run : runs) {
            if (!named.containsKey(run)) {
                recall(run);
            }
        }
        heldOffices.officesAlone(offices, holdings, figures);
        figures.stream().filter(f -> f.authority == null).forEach(forms::settleName);
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
        forms.mention(figure, run, held);
        figure.passages.add(analysis.passage(known == null ? run.start() : Math.min(run.start(), known.start()), run.end()));
        named.put(run, figure);
        holdings.all(run).forEach(office -> heldOffices.hold(figure, run, office));
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
            forms.mention(figure, run, held);
            named.put(run, figure);
            holdings.all(run).stream().filter(office -> !office.company())
                    .forEach(office -> heldOffices.hold(figure, run, office));
        } else if (fitting.isEmpty() && held != null && run.words().size() == 1) {
            recogniseBySurname(run, held);
        }
    }

    /** {@code Cumhurbaşkanı Aliyev} in a text that never names him in full: one well-known holder of that office only. */
    private void recogniseBySurname(NameRun run, Held held) {
        List<Officialdom.Known> fitting = new ArrayList<>();
        for (Officialdom.Known holder : officialdom.holders(analysis.language(), held.role())) {
            boolean serves = held.country() == null || held.country().equals(holder.authority().country());
            if (serves && wholeNames.isSurnameOf(run, holder)) {
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
            heldOffices.hold(figure, run, held);
        }
    }
}

package org.entente.reading.annotate;

import java.util.List;
import java.util.Set;

import org.entente.reading.Passage;
import org.entente.reading.vocabulary.Authority;
import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/** Takes up what offices a text tells of its people, and whom they serve in them. */
final class HeldOffices {

    /** Offices whose holders meet as such. */
    private static final Set<String> SUMMITS = Set.of("PRESIDENT", "PRIME_MINISTER", "FOREIGN_MINISTER",
            "DEFENCE_MINISTER");
    /** How many meet whom a text means by an office in the plural. */
    private static final int MOST = 5;

    private final Analysis analysis;
    private final Officialdom officialdom;

    HeldOffices(Analysis analysis, Officialdom officialdom) {
        this.analysis = analysis;
        this.officialdom = officialdom;
    }

    void hold(Figure figure, NameRun run, Held held) {
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
    void officesAlone(List<OfficePhrase> offices, Holdings holdings, List<Figure> figures) {
        for (OfficePhrase office : offices) {
            boolean clear = office.plural() ? office.countries().size() > 1 : office.countries().size() == 1;
            if (clear && !holdings.isHeld(office)) {
                office.countries().forEach(country -> holdAlone(office, country, figures));
            } else if (office.plural() && office.countries().isEmpty() && SUMMITS.contains(office.role())
                    && !holdings.isHeld(office)) {
                holdTogether(office, figures);
            }
        }
    }

    /** {@code в присутствии президентов}: the well-known ones of several states who were named without an office before. */
    private void holdTogether(OfficePhrase office, List<Figure> figures) {
        List<Figure> fitting = figures.stream().filter(f -> f.authority != null && f.country != null)
                .filter(f -> f.passages.stream().anyMatch(p -> p.start() < office.match().start()))
                .filter(f -> !f.hasOffice() || f.roles().contains(office.role()))
                .filter(f -> officialdom.authority(f.authority).offices().stream()
                        .anyMatch(o -> o.role().equals(office.role())))
                .toList();
        boolean each = fitting.stream().map(f -> f.country).distinct().count() == fitting.size();
        if (!each || fitting.size() < 2 || fitting.size() > MOST) {
            return;
        }
        Passage passage = analysis.passage(analysis.words().starts()[office.first()],
                analysis.words().ends()[office.last()]);
        fitting.stream().filter(f -> !f.hasOffice())
                .forEach(f -> f.holds(office.role(), Wording.nominativeTitle(office.title()), passage));
    }

    private void holdAlone(OfficePhrase office, String country, List<Figure> figures) {
        List<Figure> fitting = figures.stream().filter(f -> country.equals(f.country) && f.authority != null)
                .filter(f -> officialdom.authority(f.authority).offices().stream()
                        .anyMatch(o -> o.role().equals(office.role())))
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
}

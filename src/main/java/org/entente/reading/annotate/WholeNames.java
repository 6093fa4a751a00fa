package org.entente.reading.annotate;

import java.util.List;

import org.entente.reading.Language;

/** Names that are whole though they are short: those of people without a surname, or with initials only. */
final class WholeNames {

    private final Analysis analysis;
    private final Officialdom officialdom;
    private final List<NameRun> runs;
    private final Surnames surnames;

    WholeNames(Analysis analysis, Officialdom officialdom, List<NameRun> runs, Surnames surnames) {
        this.analysis = analysis;
        this.officialdom = officialdom;
        this.runs = runs;
        this.surnames = surnames;
    }

    /**
     * A name of one word: a monarch's, or one that an office with its owner or field leads to more than once, as where
     * people have no surnames ({@code Selenge Valisi Burenbat}); a surname behind two initials, when it is told no other
     * way.
     */
    boolean isWholeName(NameRun run, Held held, List<Figure> figures) {
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

    boolean isSurnameOf(NameRun run, Officialdom.Known holder) {
        for (List<String> spelling : holder.spellings()) {
            if (surnames.fits(run, spelling)) {
                return true;
            }
        }
        return false;
    }
}

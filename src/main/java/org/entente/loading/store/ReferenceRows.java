package org.entente.loading.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.entente.folding.Indexed;
import org.entente.loading.fold.Subject;
import org.entente.reading.Catalogue;
import org.entente.reading.Language;
import org.entente.reading.Term;

import com.ibm.icu.util.ULocale;

/** What the vocabulary knows, as rows of the tables. */
final class ReferenceRows {

    private final Map<String, Term> countries;
    private final Map<String, Term> organisations;
    private final List<Term> sectors;
    private final Tallies tallies;

    ReferenceRows(Catalogue catalogue, Tallies tallies) {
        this.tallies = tallies;
        countries = byCode(catalogue.countries());
        organisations = byCode(catalogue.organisations());
        sectors = catalogue.sectors();
    }

    List<Object> country(String code) {
        return named(Table.COUNTRY, Subject.Kind.COUNTRY, countries.get(code), code, code, code3(code));
    }

    List<Object> organisation(String code) {
        return named(Table.ORGANISATION, Subject.Kind.ORGANISATION, organisations.get(code), code, code);
    }

    /** @return what a country, an organisation or a sector is searched by */
    List<Object> search(Subject.Kind kind, String code) {
        Term term = switch (kind) {
            case COUNTRY -> countries.get(code);
            case ORGANISATION -> organisations.get(code);
            default -> sectors.stream().filter(sector -> sector.code().equals(code)).findFirst().orElseThrow();
        };
        var spelled = new ArrayList<>(term.names().values());
        spelled.add(code);
        if (kind == Subject.Kind.COUNTRY) {
            spelled.add(code3(code));
        }
        return Table.SEARCH_NAME.row(kind.name(), code, tallies.known(kind, code), Indexed.column(kind.name(), spelled));
    }

    /** @return all there are, groups before what is under them */
    List<List<Object>> sectors() {
        var rows = new ArrayList<List<Object>>();
        for (Term sector : sectors) {
            rows.add(named(Table.SECTOR, Subject.Kind.SECTOR, sector, sector.code(), sector.code(), sector.parent(),
                    rows.size()));
        }
        rows.sort(Comparator.comparing(row -> row.get(1) != null));
        return rows;
    }

    private List<Object> named(Table table, Subject.Kind kind, Term term, String code, Object... first) {
        if (term == null) {
            throw new IllegalArgumentException("a reading names what the vocabulary does not know: " + table + " " + code);
        }
        var row = new ArrayList<Object>(Arrays.asList(first));
        for (Language language : Language.values()) {
            row.add(term.names().get(language));
        }
        row.add(tallies.agreements(kind, code));
        row.add(tallies.documents(kind, code));
        return table.row(row.toArray());
    }

    static String code3(String code) {
        try {
            return new Locale("", code).getISO3Country();
        } catch (MissingResourceException e) {
            // user-assigned codes, XK among them, are known to CLDR only
            return new ULocale("", code).getISO3Country();
        }
    }

    private static Map<String, Term> byCode(List<Term> terms) {
        return terms.stream().collect(Collectors.toMap(Term::code, Function.identity()));
    }
}

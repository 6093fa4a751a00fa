package org.entente.reading.annotate;

import java.util.List;
import java.util.stream.Stream;

import org.entente.reading.Language;
import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/** What a text tells elsewhere of the body, the ministry or the place that an office without an owner is of. */
final class BodyClues {

    /** So many letters of two words alike make them one word, whatever its suffixes. */
    private static final int STEM = 7;
    /** A ministry and its minister begin alike. */
    private static final List<String> OFFICES = List.of("bakan", "nazir", "minist");

    private final Analysis analysis;
    private final Standpoint standpoint;
    private final Parliaments parliaments;

    BodyClues(Analysis analysis, Standpoint standpoint) {
        this.analysis = analysis;
        this.standpoint = standpoint;
        this.parliaments = new Parliaments(analysis);
    }

    String parliament(List<String> roles, int start) {
        if (!roles.contains("LEGISLATOR") && !roles.contains("SPEAKER")) {
            return null;
        }
        String last = parliaments.before(start);
        return standpoint.weight(last) > 0 ? last : parliaments.sitting();
    }

    /** {@code Rusya'nın Kyahta şehri … Kyahta Kaymakamı}: the country that an unknown place was told to lie in. */
    String local(OfficePhrase office) {
        boolean turkic = analysis.language() == Language.AZ || analysis.language() == Language.TR;
        int place = turkic ? office.match().first() - 1 : office.match().last() + 1;
        boolean governor = analysis.language() == Language.RU && office.match().form().written().startsWith("губернатор");
        if (governor && standpoint.weight("RU") > 0) {
            return "RU";
        }
        if (analysis.language() == Language.RU && office.title().contains("воеводств")) {
            return "PL";
        }
        if (!office.role().equals("OTHER") || place < 0 || place >= analysis.words().size()
                || !Character.isUpperCase(analysis.text().charAt(analysis.words().starts()[place]))) {
            return null;
        }
        boolean field = Stream.of(Kind.SECTORS, Kind.SUBJECTS, Kind.ROLES).anyMatch(k -> !analysis.at(k, place).isEmpty());
        if (field) {
            return null;
        }
        String name = analysis.words().folded(place);
        String stem = name.length() > 5 ? name.substring(0, name.length() - 2) : name;
        for (Match country : analysis.found(Kind.COUNTRIES)) {
            int next = country.last() + 1;
            if (country.start() < office.match().start() && next < place && isCapitalised(next)
                    && analysis.words().folded(next).startsWith(stem)) {
                return country.code();
            }
        }
        return null;
    }

    /**
     * {@code the Kyrgyz Cabinet of Ministers … X, the chairman of the Cabinet of Ministers}: the state that the office's
     * body was
     * told to be of elsewhere, when of one only.
     */
    String sameBody(OfficePhrase office) {
        boolean behind = office.last() > office.match().last();
        int last = behind || office.match().last() - office.match().first() > 2 ? office.last() : office.match().first() - 1;
        int first = behind || last == office.last() ? last - 2 : last - 1;
        if (first < 0 || analysis.language() == Language.RU || !isCapitalised(first) || !isCapitalised(last)) {
            return null;
        }
        String found = null;
        for (Match country : analysis.found(Kind.COUNTRIES)) {
            int from = country.last() + 1;
            boolean same = from != first && from + last - first < analysis.words().size();
            for (int token = first; same && token <= last; token++) {
                same = stem(analysis.words().folded(token)).equals(stem(analysis.words().folded(from + token - first)));
            }
            if (same && found != null && !found.equals(country.code())) {
                return null;
            }
            found = same ? country.code() : found;
        }
        return found;
    }

    /** {@code Irak Petrol Bakanlığı Sözcüsü …, Petrol Bakanı X}: of the state whose ministry the sentence tells. */
    String sameMinistry(OfficePhrase office) {
        boolean turkic = analysis.language() == Language.AZ || analysis.language() == Language.TR;
        int words = office.last() - office.first();
        if (!turkic || words == 0 || !OFFICES.contains(stem(analysis.words().folded(office.last())))) {
            return null;
        }
        Clause clause = analysis.clauses().get(analysis.clauseAt(office.match().start()));
        String found = null;
        for (Match country : analysis.between(Kind.COUNTRIES, clause.start(), office.match().start(), m -> true)) {
            int from = country.last() + 1;
            boolean same = from + words < office.first();
            for (int i = 0; same && i <= words; i++) {
                same = stem(analysis.words().folded(from + i)).equals(stem(analysis.words().folded(office.first() + i)));
            }
            if (same && found != null && !found.equals(country.code())) {
                return null;
            }
            found = same ? country.code() : found;
        }
        return found;
    }

    private static String stem(String word) {
        for (String office : OFFICES) {
            if (word.startsWith(office)) {
                return office;
            }
        }
        return word.length() > STEM ? word.substring(0, STEM) : word;
    }

    private boolean isCapitalised(int token) {
        return Character.isUpperCase(analysis.text().charAt(analysis.words().starts()[token]));
    }
}

package org.entente.reading.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.entente.reading.Language;
import org.entente.reading.Passage;
import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/**
 * Settles whom those serve whose office names no owner. The nearer comes first: the country that a pronoun points to, the
 * pair of which two holders of one office are, the side that a counterpart leaves, whom those beside serve; then the
 * state from whose standpoint the text is written.
 */
final class Allegiance {

    /** How far apart two may be named, in UTF-16 code units: joined by a comma or a conjunction; aide and principal. */
    private static final int BESIDE = 6;
    private static final int AIDE = 250;
    /** So many letters of two words alike make them one word, whatever its suffixes. */
    private static final int STEM = 7;
    private static final Set<String> AIDES = Set.of("ADVISER", "DEPUTY_MINISTER", "SPOKESPERSON");
    /** Adjectives that two states share. */
    private static final Map<String, Set<String>> SHARED = Map.of("congolese", Set.of("CD", "CG"), "конголезск",
            Set.of("CD", "CG"), "korean", Set.of("KR", "KP"), "корейск", Set.of("KR", "KP"), "guinean",
            Set.of("GN", "GW", "GQ"), "dominican", Set.of("DO", "DM"));
    private static final Set<String> MANY = Set.of("LEGISLATOR", "ADVISER", "OTHER", "SPOKESPERSON");
    private static final Set<String> MONARCHIES = Set.of("SA", "QA", "AE", "KW", "BH", "OM", "JO", "MA", "GB", "ES",
            "NL", "BE", "SE", "NO", "DK", "JP", "TH", "MY", "BN", "BT", "LS", "SZ", "TO", "KH", "LU", "MC", "LI");
    private static final List<String> VISITING = List.of("visiting", "прибывш", "гостящ", "посетивш", "səfər", "ziyaret",
            "səfərə");
    private static final Set<String> ARRIVED = Set.of("etmiş", "edən", "gələn", "gəlmiş", "eden", "gelen", "bulunan",
            "olan");
    private static final int VISIT_REACH = 6;
    private static final Pattern THIS_COUNTRY = Pattern.compile("(?:ölkənin|ölkəsinin|ülkenin|ülkesinin|dövlətin|devletin)");
    private static final Set<String> ITS = Set.of("its", "country's");
    private static final Set<String> LEADING_AWAY = Set.of("with", "to", "in", "from", "against", "between", "at",
            "into", "on", "с", "со", "в", "во", "из", "к", "ко", "на", "между", "против", "через", "для", "от");
    private static final Pattern OWNING = Pattern.compile("['-]?(?:n?[iuü]n|s[iuü]n[iuü]n|s?[iuü])?");

    private final Analysis analysis;
    private final List<OfficePhrase> offices;
    private final PartyFinder parties;
    private Standpoint standpoint;

    Allegiance(Analysis analysis, List<OfficePhrase> offices) {
        this.analysis = analysis;
        this.offices = offices;
        this.parties = new PartyFinder(analysis);
    }

    void settle(List<Figure> figures) {
        standpoint = new Standpoint(analysis, figures);
        Set<String> pair = parties.mainPair();
        for (Figure figure : figures) {
            if (isOpen(figure)) {
                figure.country = group(figure, figures, pair);
            }
        }
        for (Figure figure : figures) {
            if (isOpen(figure)) {
                figure.country = country(figure, figures, pair);
            }
        }
    }

    private static boolean isOpen(Figure figure) {
        return figure.country == null && figure.organisation == null && figure.hasOffice();
    }

    /** {@code foreign ministers A and B} in a text on two states: A is of the one named first. */
    private String group(Figure figure, List<Figure> figures, Set<String> pair) {
        for (Figure.Telling telling : figure.tellings) {
            int size = telling.held().of();
            if (size < 2 || !telling.held().office().countries().isEmpty() || !isOneOfAState(telling.held())) {
                continue;
            }
            List<String> order = order(telling.held().office(), size, pair);
            if (order.size() != size) {
                continue;
            }
            String own = order.get(telling.held().place());
            for (Figure other : figures) {
                boolean taken = other != figure && own.equals(other.country) && other.tellings.stream()
                        .anyMatch(t -> t.held().office() == telling.held().office());
                if (taken) {
                    List<String> left = new ArrayList<>(order);
                    left.remove(own);
                    return size == 2 ? left.get(0) : null;
                }
            }
            return own;
        }
        return null;
    }

    /** Whether a state has one such: two deputies or ministers of whatever may be of the same. */
    private boolean isOneOfAState(Attribution.Held held) {
        OfficePhrase office = held.office();
        boolean bareMinister = held.role().equals("MINISTER") && office.first() == office.last();
        return !MANY.contains(held.role()) && !(bareMinister && standpoint.home() != null);
    }

    /** The states in the order in which the text names them together last before the office. */
    private List<String> order(OfficePhrase office, int size, Set<String> pair) {
        int at = analysis.clauseAt(office.match().start());
        for (int c = at; c >= 0; c--) {
            Clause clause = analysis.clauses().get(c);
            List<String> named = new ArrayList<>();
            int end = c == at ? office.match().start() : clause.end();
            for (Match side : analysis.between(Kind.COUNTRIES, clause.start(), end, m -> true)) {
                if (!named.contains(side.code())) {
                    named.add(side.code());
                }
            }
            boolean both = pair.size() != size || pair.containsAll(named);
            if (named.size() == size && both) {
                return named;
            }
        }
        return List.of();
    }

    private String country(Figure figure, List<Figure> figures, Set<String> pair) {
        Passage first = figure.passages.get(0);
        int start = figure.person().offices().stream().flatMap(o -> o.passages().stream()).mapToInt(Passage::start)
                .filter(s -> s >= first.sentenceStart() && s < first.sentenceEnd()).min().orElse(first.start());
        List<String> roles = figure.roles();
        Figure.Telling telling = figure.tellings.isEmpty() ? null : figure.tellings.get(0);
        String told = firstOf(() -> telling == null ? null : told(telling, pair), () -> parliament(roles, start));
        if (told != null) {
            return told;
        }
        // the general secretary of a body that is not known serves no state
        if (roles.equals(List.of("SECRETARY_GENERAL"))) {
            return null;
        }
        if (roles.contains("MONARCH")) {
            return throne(figure, figures);
        }
        return firstOf(() -> principal(figure, start, figures), () -> guest(telling, roles, pair),
                () -> together(figure, first, start, figures, pair), () -> supposed(figure, first, start, figures));
    }

    @SafeVarargs
    private static String firstOf(Supplier<String>... rules) {
        for (Supplier<String> rule : rules) {
            String country = rule.get();
            if (country != null) {
                return country;
            }
        }
        return null;
    }

    /** What the words around the office point to. */
    private String told(Figure.Telling telling, Set<String> pair) {
        OfficePhrase office = telling.held().office();
        return firstOf(() -> pointed(office), () -> shared(office), () -> local(office), () -> sameBody(office),
                () -> leftByCounterpart(telling, pair));
    }

    /** Whose officials an office without an owner is one of, as far as the text as a whole tells. */
    private String own() {
        return firstOf(standpoint::home, standpoint::seat, standpoint::foremost);
    }

    private String throne(Figure figure, List<Figure> figures) {
        Set<String> vacant = new TreeSet<>(MONARCHIES);
        figures.stream().filter(f -> f != figure && f.country != null && f.roles().contains("MONARCH"))
                .forEach(f -> vacant.remove(f.country));
        return firstOf(() -> standpoint.foremost(vacant), () -> standpoint.foremost(MONARCHIES));
    }

    /** A visitor, or an ambassador without a country, is of the other of the two that the text speaks of. */
    private String guest(Figure.Telling telling, List<String> roles, Set<String> pair) {
        String own = own();
        boolean guest = telling != null && isVisitor(telling.held().office())
                || roles.equals(List.of("AMBASSADOR")) && pair.size() == 2 && pair.contains(own);
        return guest ? otherOf(pair, own) : null;
    }

    /** Whom those serve who are named together with the person. */
    private String together(Figure figure, Passage first, int start, List<Figure> figures, Set<String> pair) {
        String home = standpoint.home();
        if (home != null) {
            return isOtherSide(figure, first, figures, home) ? otherOf(pair, home) : home;
        }
        String beside = beside(figure, start, figures, Math.min(BESIDE, start - first.sentenceStart()));
        if (beside != null || pair.size() != 2) {
            return beside;
        }
        return pair.stream().filter(side -> isOtherSide(figure, first, figures, side)).map(side -> otherOf(pair, side))
                .findFirst().orElse(null);
    }

    private String supposed(Figure figure, Passage first, int start, List<Figure> figures) {
        Set<String> others = others(figure, first, figures);
        String seat = standpoint.seat();
        return firstOf(() -> seat == null || others.contains(seat) ? null : seat,
                () -> figure.tellings.isEmpty() ? null : possessor(figure.tellings.get(0), start),
                () -> figure.roles().stream().anyMatch(AIDES::contains)
                        ? beside(figure, start, figures, Math.min(AIDE, start - first.sentenceStart()))
                        : null,
                this::own);
    }

    /** Whether the sentence names another who holds the same office for that state. */
    private static boolean isOtherSide(Figure figure, Passage first, List<Figure> figures, String state) {
        for (Figure other : figures) {
            boolean together = other != figure && state.equals(other.country)
                    && other.passages.stream().anyMatch(p -> p.sentenceStart() == first.sentenceStart());
            if (together && other.roles().stream().anyMatch(r -> !MANY.contains(r) && figure.roles().contains(r))) {
                return true;
            }
        }
        return false;
    }

    private static String otherOf(Set<String> pair, String state) {
        if (pair.size() != 2 || !pair.contains(state)) {
            return state;
        }
        return pair.stream().filter(c -> !c.equals(state)).findFirst().orElse(state);
    }

    /** Whether the country is told as another office's owner. */
    private boolean isOwner(Match country) {
        for (OfficePhrase office : offices) {
            if (office.first() <= country.first() && country.last() <= office.last()) {
                return true;
            }
        }
        return false;
    }

    /** {@code the visiting defence minister, прибывший в Баку министр, Bakıya səfər etmiş nazir}: not one of the hosts. */
    private boolean isVisitor(OfficePhrase office) {
        Clause clause = analysis.clauses().get(analysis.clauseAt(office.match().start()));
        boolean near = false;
        for (int token = office.first() - 1; token >= clause.first() && office.first() - token < VISIT_REACH; token--) {
            String word = analysis.words().folded(token);
            boolean english = analysis.language() == Language.EN;
            near |= office.first() - token < 3 && ARRIVED.contains(word);
            if (VISITING.stream().anyMatch(word::startsWith)
                    && (!english || token == office.first() - 1) && (near || analysis.language() == Language.RU
                            || english)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Başbakanın danışmanı}, where Türkiye has no prime minister: the state of the one spoken of before. */
    private String principal(Figure figure, int start, List<Figure> figures) {
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

    private Set<String> others(Figure figure, Passage first, List<Figure> figures) {
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

    /** {@code bu ülkenin Niamey Büyükelçisi, its foreign minister}: of the country named last before it. */
    private String pointed(OfficePhrase office) {
        Clause clause = analysis.clauses().get(analysis.clauseAt(office.match().start()));
        boolean points = false;
        for (int token = office.match().first() - 1; token >= clause.first()
                && office.match().first() - token < 4; token--) {
            String word = analysis.words().folded(token);
            boolean english = analysis.language() == Language.EN && ITS.contains(word);
            points |= english || THIS_COUNTRY.matcher(word).matches();
        }
        if (!points) {
            return null;
        }
        String last = null;
        for (Match country : analysis.found(Kind.COUNTRIES)) {
            if (country.start() < office.match().start()) {
                last = country.code();
            }
        }
        return last;
    }

    /** {@code Congolese President}: of two states called so the one that the text speaks of. */
    private String shared(OfficePhrase office) {
        boolean before = office.first() > 0 && analysis.language() != Language.AZ && analysis.language() != Language.TR;
        String word = before ? analysis.words().folded(office.first() - 1) : "";
        for (Map.Entry<String, Set<String>> adjective : SHARED.entrySet()) {
            if (word.startsWith(adjective.getKey())) {
                return standpoint.foremost(adjective.getValue());
            }
        }
        return null;
    }

    private String parliament(List<String> roles, int start) {
        if (!roles.contains("LEGISLATOR") && !roles.contains("SPEAKER")) {
            return null;
        }
        String last = null;
        for (Match match : analysis.found(Kind.INSTITUTIONS)) {
            if (match.start() < start && "PARLIAMENT".equals(match.entry().kind())) {
                last = match.entry().country();
            }
        }
        return standpoint.weight(last) > 0 ? last : null;
    }

    /** {@code Rusya'nın Kyahta şehri … Kyahta Kaymakamı}: the country that an unknown place was told to lie in. */
    private String local(OfficePhrase office) {
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
    private String sameBody(OfficePhrase office) {
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

    private static String stem(String word) {
        return word.length() > STEM ? word.substring(0, STEM) : word;
    }

    private boolean isCapitalised(int token) {
        return Character.isUpperCase(analysis.text().charAt(analysis.words().starts()[token]));
    }

    /** {@code President X and his Ivorian counterpart}: X is of the other of the two. */
    private String leftByCounterpart(Figure.Telling telling, Set<String> pair) {
        OfficePhrase own = telling.held().office();
        Clause clause = analysis.clauses().get(telling.run().clause());
        for (OfficePhrase office : offices) {
            boolean after = office.match().first() > own.match().first() && office.match().first() <= clause.last();
            if (after && office.role().equals("COLLEAGUE") && office.countries().size() == 1) {
                Set<String> rest = new TreeSet<>(pair);
                boolean named = rest.remove(office.countries().get(0));
                return named && rest.size() == 1 ? rest.iterator().next() : null;
            }
        }
        return null;
    }

    private String beside(Figure figure, int start, List<Figure> figures, int reach) {
        return figures.stream().filter(f -> f.country != null && f != figure)
                .filter(f -> f.hasOffice() && !f.roles().contains("AMBASSADOR") || f.authority != null)
                .flatMap(f -> f.passages.stream().filter(p -> p.end() <= start && start - p.end() <= reach)
                        .map(p -> Map.entry(p.end(), f.country)))
                .max(Map.Entry.comparingByKey()).map(Map.Entry::getValue).orElse(null);
    }

    /** The country named last before the office in its clause, when it may possess or do something there. */
    private String possessor(Figure.Telling telling, int start) {
        Clause clause = analysis.clauses().get(telling.run().clause());
        boolean turkic = analysis.language() == Language.AZ || analysis.language() == Language.TR;
        String found = null;
        for (Match country : analysis.between(Kind.COUNTRIES, clause.start(), start, m -> true)) {
            String before = country.first() > clause.first() ? analysis.words().folded(country.first() - 1) : "";
            String next = country.last() < clause.last() ? analysis.words().folded(country.last() + 1) : "";
            if (isOwner(country)) {
                continue;
            }
            boolean away = turkic
                    ? !OWNING.matcher(analysis.suffix(country)).matches() || next.equals("ile") || next.equals("ilə")
                    : LEADING_AWAY.contains(before)
                            || before.equals("the") && country.first() > clause.first() + 1
                                    && LEADING_AWAY.contains(analysis.words().folded(country.first() - 2));
            found = away ? found : country.code();
        }
        return found;
    }
}

package org.entente.reading.annotate;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

import org.entente.reading.Passage;

/**
 * Settles whom those serve whose office names no owner. The nearer comes first: the country that a pronoun points to, the
 * pair of which two holders of one office are, the side that a counterpart leaves, whom those beside serve; then the
 * state from whose standpoint the text is written.
 */
final class Allegiance {

    /** How far apart two may be named, in UTF-16 code units: joined by a comma or a conjunction; aide and principal. */
    private static final int BESIDE = 6;
    private static final int COMMA = 2;
    private static final int AIDE = 250;
    private static final Set<String> AIDES = Set.of("ADVISER", "DEPUTY_MINISTER", "SPOKESPERSON");
    private static final Set<String> MONARCHIES = Set.of("SA", "QA", "AE", "KW", "BH", "OM", "JO", "MA", "GB", "ES",
            "NL", "BE", "SE", "NO", "DK", "JP", "TH", "MY", "BN", "BT", "LS", "SZ", "TO", "KH", "LU", "MC", "LI");

    private final Analysis analysis;
    private final PartyFinder parties;
    private final OfficeClues clues;
    private final SideCues sides;
    private final Companions companions;
    private Standpoint standpoint;
    private BodyClues bodies;

    Allegiance(Analysis analysis, List<OfficePhrase> offices) {
        this.analysis = analysis;
        this.parties = new PartyFinder(analysis);
        this.clues = new OfficeClues(analysis, offices);
        this.sides = new SideCues(analysis, offices);
        this.companions = new Companions(analysis);
    }

    void settle(List<Figure> figures) {
        standpoint = new Standpoint(analysis, figures);
        bodies = new BodyClues(analysis, standpoint);
        PairedHolders holders = new PairedHolders(analysis, standpoint);
        Set<String> pair = parties.mainPair();
        for (Figure figure : figures) {
            if (isOpen(figure)) {
                figure.country = holders.group(figure, figures, pair);
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

    private String country(Figure figure, List<Figure> figures, Set<String> pair) {
        Passage first = figure.passages.get(0);
        int start = figure.person().offices().stream().flatMap(o -> o.passages().stream()).mapToInt(Passage::start)
                .filter(s -> s >= first.sentenceStart() && s < first.sentenceEnd()).min().orElse(first.start());
        List<String> roles = figure.roles();
        Figure.Telling telling = figure.tellings.isEmpty() ? null : figure.tellings.get(0);
        String told = firstOf(() -> telling == null ? null : told(telling, figures, pair),
                () -> bodies.parliament(roles, start));
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
        return firstOf(() -> companions.principal(figure, start, figures), () -> guest(telling, roles, pair),
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
    private String told(Figure.Telling telling, List<Figure> figures, Set<String> pair) {
        OfficePhrase office = telling.held().office();
        return firstOf(() -> clues.pointed(office), () -> clues.shared(office, standpoint), () -> bodies.local(office),
                () -> bodies.sameBody(office), () -> bodies.sameMinistry(office), () -> sides.side(office),
                () -> clues.predecessor(office), () -> companions.possessor(telling, figures),
                () -> clues.leftByCounterpart(telling, pair));
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
        String host = telling == null ? null : clues.host(telling.held().office());
        if (host != null && pair.contains(host)) {
            return otherOf(pair, host);
        }
        boolean guest = telling != null && clues.isVisitor(telling.held().office())
                || roles.equals(List.of("AMBASSADOR")) && pair.size() == 2 && pair.contains(own);
        return guest ? otherOf(pair, own) : null;
    }

    /** Whom those serve who are named together with the person. */
    private String together(Figure figure, Passage first, int start, List<Figure> figures, Set<String> pair) {
        String home = standpoint.home();
        // Xorvatiyanın iqtisadiyyat naziri A, nazir müavini B: the minister's own
        String principal = figure.roles().equals(List.of("DEPUTY_MINISTER"))
                ? companions.beside(figure, start, Companions.ministers(figures),
                        Math.min(COMMA, start - first.sentenceStart()))
                : null;
        if (principal != null) {
            return principal;
        }
        if (home != null) {
            return Companions.isOtherSide(figure, first, figures, home) ? otherOf(pair, home) : home;
        }
        String beside = companions.beside(figure, start, figures, Math.min(BESIDE, start - first.sentenceStart()));
        if (beside != null || pair.size() != 2) {
            return beside;
        }
        return pair.stream().filter(side -> Companions.isOtherSide(figure, first, figures, side))
                .map(side -> otherOf(pair, side)).findFirst().orElse(null);
    }

    private String supposed(Figure figure, Passage first, int start, List<Figure> figures) {
        Set<String> others = companions.others(figure, first, figures);
        String seat = standpoint.seat();
        return firstOf(() -> companions.ofParagraph(figure, start, figures),
                () -> companions.ofSpeaker(figure, start, figures),
                () -> seat == null || others.contains(seat) ? null : seat,
                () -> figure.tellings.isEmpty() ? null : clues.possessor(figure.tellings.get(0), start),
                () -> figure.roles().stream().anyMatch(AIDES::contains)
                        ? companions.beside(figure, start, figures, Math.min(AIDE, start - first.sentenceStart()))
                        : null,
                this::own);
    }

    private static String otherOf(Set<String> pair, String state) {
        if (pair.size() != 2 || !pair.contains(state)) {
            return state;
        }
        return pair.stream().filter(c -> !c.equals(state)).findFirst().orElse(state);
    }
}

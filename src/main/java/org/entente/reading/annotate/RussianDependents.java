package org.entente.reading.annotate;

import java.util.regex.Pattern;

import org.entente.reading.Language;
import org.entente.reading.vocabulary.Kind;
import org.entente.reading.vocabulary.Match;

/** Russian words behind an office that depend on it: a field in the genitive, a region, a body's name. */
final class RussianDependents {

    /** Russian: what a noun or adjective in the genitive, or after a preposition, may end in; no verb and no adverb. */
    private static final Pattern DEPENDENT = Pattern
            .compile(".*(?:ов|ев|ей|ий|ых|их|ой|ого|его|ии|ия|ства|сти|ности|тия|ра|та|"
                    + "на|да|ка|за|ла|ры|ки|ды|ты|ны|цы|ям|ам|ым|им|ом|ем|ях|ах|ат|ств|стран|республик|дел|ю)");
    private static final Pattern DATIVE_ADJECTIVE = Pattern.compile(".*(?:ому|ему|ой|ей)");
    private static final Pattern DATIVE = Pattern.compile(".*(?:у|ю|ой|ей|ии|е|ам|ям)");
    private static final Pattern VERB = Pattern
            .compile(".*(?:[аеиыяу]л|[аеиыяу]ла|[аеиыяу]ло|[аеиыяу]ли|ся|сь|ет|ит|ют|ут|ят|ть|ую|аю)|также|лично|сегодня|"
                    + "вчера|завтра|накануне|тогда|затем|после|ранее|позже|пока|когда|чтобы|если|однако|вновь|уже");

    private final Analysis analysis;
    private final Lookup lookup;

    RussianDependents(Analysis analysis) {
        this.analysis = analysis;
        this.lookup = new Lookup(analysis);
    }

    /** @return whether a Russian word looks like a verb, or is an adverb that often stands so */
    static boolean isVerb(String folded) {
        return VERB.matcher(folded).matches();
    }

    /** A Russian word that depends on the office: its last token, or -1. */
    int last(int token, int edge, String word, Match head) {
        char first = analysis.text().charAt(analysis.words().starts()[token]);
        Match nested = lookup.covering(token, Kind.ROLES);
        if (nested != null) {
            boolean office = !OfficeFinder.NO_ROLES.contains(nested.code()) && !nested.code().equals("COLLEAGUE");
            // a nominative or a dative beside it is another's office
            boolean governed = office && nested.first() == token && (Plurals.isOblique(analysis, nested)
                    || !Plurals.isOblique(analysis, head)) && !Plurals.isPlural(analysis, head);
            return governed && token == edge + 1 ? nested.last() : -1;
        }
        if (Character.isLowerCase(first)) {
            boolean field = token > 0 && analysis.words().folded(token - 1).equals("по");
            boolean dependent = word.length() > 3 && (field || DEPENDENT.matcher(word).matches())
                    && !VERB.matcher(word).matches();
            return dependent ? token : -1;
        }
        if (!Character.isUpperCase(first) || token + 1 >= analysis.words().size()) {
            return -1;
        }
        // Хорезмской области, Компартии Вьетнама, Партии социалистов, ЦК: a name in the nominative follows none of these
        String text = analysis.words().written(token);
        boolean letters = text.length() > 1 && text.chars().noneMatch(Character::isLowerCase);
        char next = analysis.text().charAt(analysis.words().starts()[token + 1]);
        boolean owned = lookup.covering(token + 1, Kind.COUNTRIES, Kind.ORGANISATIONS) != null && Character.isUpperCase(next);
        boolean noun = Character.isLowerCase(next) && analysis.words().folded(token + 1).length() > 3
                && DEPENDENT.matcher(analysis.words().folded(token + 1)).matches()
                && !VERB.matcher(analysis.words().folded(token + 1)).matches();
        boolean concern = analysis.words().folded(token - 1).equals("делам") && lookup.covering(token, Kind.PLACES) != null;
        boolean common = concern || Regions.country(word) != null || CommonNouns.isInstitution(word, Language.RU)
                || isRegion(token, word);
        return letters || (owned || noun) && DEPENDENT.matcher(word).matches() || common ? token : -1;
    }

    /** {@code по Южному Кавказу, по Центральной Азии}: the region that an envoy is for. */
    private boolean isRegion(int token, String word) {
        String before = analysis.words().folded(token - 1);
        boolean led = before.equals("по") || token > 1 && analysis.words().folded(token - 2).equals("по")
                && DATIVE_ADJECTIVE.matcher(before).matches();
        return led && DATIVE.matcher(word).matches();
    }
}

package org.entente.reading.header;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

import org.entente.reading.text.Characters;
import org.entente.reading.text.Trie;

/** What lines look like that are none of an item's, whatever their words. Lines are given folded. */
final class LineShapes {

    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}:\\d{2}");
    private static final Pattern TICKER = Pattern.compile("\\d{1,2}:\\d{2} .{10,200}");
    private static final Pattern HASHTAGS = Pattern.compile("(?:#[\\p{L}\\p{N}_]+[ ,;|]{0,3})+");
    private static final Pattern FORECAST = Pattern.compile(".{0,40}[+-]?\\d{1,2} ?°.{0,40}|[^.]{0,40}: ?[+-]\\d{1,2}\\b.{0,20}"
            + "|.{1,30} [+-]?\\d{1,2}c\\b.{0,30}");
    private static final Pattern RATES = Pattern.compile(
            "(?:.{0,30}?\\b(?:usd|eur|rub|gbp|try|azn|kzt|btc|brent|dolar|dollar|euro|avro|доллар|евро|нефть|altin)\\b:? ?"
                    + "[\\d.,$€₽]+){2}.{0,80}",
            Pattern.UNICODE_CHARACTER_CLASS);
    /** {@code AZN = 54.27 RUB}, {@code USD/KZT}, {@code EUR 94.98}. */
    private static final Pattern CURRENCY = Pattern.compile("[^\\p{L}\\d]{0,3}"
            + "(?:(?:usd|eur|rub|gbp|try|azn|kzt|kgs|uzs|tjs|amd|gel|cny|btc|brent)\\b[^\\p{L}]{0,20}){1,6}");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+|\\S+@\\S+\\.\\S+");

    /** A word without which no line shows rates. */
    private static final Trie MONEY = money();

    private LineShapes() {
    }

    /** @return whether the line shows a time alone, or a time and a headline, as tickers do */
    static boolean isTicker(String line) {
        return CLOCK.matcher(line).matches() || TICKER.matcher(line).matches();
    }

    /** @return whether the line is an address, tags, a forecast or rates of exchange */
    static boolean isOfPage(String line) {
        return isAddress(line) || line.startsWith("#") && HASHTAGS.matcher(line).matches()
                || MONEY.isAnyIn(line) && CURRENCY.matcher(line).matches()
                || has(line, Characters::isDigit) && (isForecast(line) || MONEY.isAnyIn(line) && RATES.matcher(line).matches());
    }

    private static boolean isAddress(String line) {
        boolean possible = line.startsWith("http") || line.startsWith("www.") || line.indexOf('@') > 0;
        return possible && ADDRESS.matcher(line).matches();
    }

    private static boolean isForecast(String line) {
        boolean possible = line.indexOf('°') >= 0 || line.indexOf(':') >= 0 || line.indexOf('c') > 0;
        return possible && FORECAST.matcher(line).matches();
    }

    private static Trie money() {
        Trie.Draft words = new Trie.Draft();
        List.of("usd", "eur", "rub", "gbp", "try", "azn", "kzt", "kgs", "uzs", "tjs", "amd", "gel", "cny", "btc", "brent",
                "dolar", "dollar", "euro", "avro", "доллар", "евро", "нефть", "altin").forEach(word -> words.file(word, 0));
        return words.done();
    }

    static boolean hasLetter(String line) {
        return has(line, Characters::isLetter);
    }

    private static boolean has(String line, IntPredicate kind) {
        for (int i = 0; i < line.length(); i++) {
            if (kind.test(line.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}

package org.entente.loading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Makes up news: three texts on average tell of one deal, in any of four languages; a few states have most deals. The same
 * seed and number give the same texts, some 2.3 KB each.
 */
public final class Newsroom {

    private static final List<String> GIVEN = List.of("Anar", "Murat", "Elena", "Timur", "Marat", "Ivan", "Olga", "Kemal",
            "Rustam", "Farid", "Leyla", "Viktor", "Pavel", "Sevda", "Dmitri", "Nadir", "Selim", "Anna", "Emil", "Bakir");
    private static final List<String> SYLLABLES = List.of("ba", "de", "ka", "lo", "mi", "na", "ro", "sa", "ta", "vi", "zo", "ge",
            "ru", "pe", "du");
    private static final List<String> ENDS = List.of("rov", "lidze", "man", "kan", "bek", "nin", "dar", "tas");
    private static final String LATIN = "abvgdezijklmnoprstuf";
    private static final String CYRILLIC = "абвгдезижклмнопрстуф";
    private static final LocalDate FIRST = LocalDate.of(2005, 1, 1);
    private static final int DAYS = 7500;

    private final Random dice;
    private final List<Deal> deals = new ArrayList<>();
    private final Map<String, String> people = new HashMap<>();

    public Newsroom(long seed, int texts) {
        dice = new Random(seed);
        for (int deal = 0; deal < Math.max(1, texts / 3); deal++) {
            State a = state();
            State b = state();
            while (b == a) {
                b = state();
            }
            deals.add(new Deal(a, b, pick(Wording.FIELDS), pick(Wording.TYPES), FIRST.plusDays(dice.nextInt(DAYS)),
                    dice.nextInt(Wording.OFFICES.size())));
        }
    }

    /** Writes so many texts into the folder. */
    public void write(Path folder, int texts) throws IOException {
        Files.createDirectories(folder);
        for (int number = 0; number < texts; number++) {
            Files.writeString(folder.resolve("news-%07d.txt".formatted(number)), text());
        }
    }

    public String text() {
        Deal deal = pick(deals);
        int language = dice.nextInt(4);
        LocalDate published = deal.day.plusDays(dice.nextInt(3));
        var text = new StringBuilder(fill(Wording.TITLES.get(language), deal, language)).append("\n\n")
                .append(day(published, language)).append("\n\n").append(fill(Wording.NEWS.get(language), deal, language));
        int length = 900 + dice.nextInt(1400);
        var fillers = new ArrayList<>(Wording.FILLERS.get(language));
        Collections.shuffle(fillers, dice);
        for (int next = 0; text.length() < length; next++) {
            text.append(next % 3 == 0 ? "\n\n" : " ").append(fill(fillers.get(next % fillers.size()), deal, language));
        }
        return text.append('\n').toString();
    }

    private String fill(String wording, Deal deal, int language) {
        State other = state();
        return wording.replace("{a}", deal.a.in(language)).replace("{b}", deal.b.in(language))
                .replace("{c}", other.in(language)).replace("{cOf}", other.office(language))
                .replace("{field}", deal.field.get(language)).replace("{field2}", pick(Wording.FIELDS).get(language))
                .replace("{type}", deal.type.get(language)).replace("{date}", day(deal.day, language))
                .replace("{officeA}", office(deal, deal.a, language)).replace("{officeB}", office(deal, deal.b, language))
                .replace("{nameA}", name(deal, deal.a, language)).replace("{nameB}", name(deal, deal.b, language))
                .replace("{number}", String.valueOf(2 + dice.nextInt(90)));
    }

    private static String office(Deal deal, State state, int language) {
        String office = Wording.OFFICES.get(deal.office).get(language);
        return language == 0 || language == 2 ? state.in(language) + " " + office : switch (language) {
            case 1 -> office + " " + state.office(language);
            default -> state.in(language) + "'s " + office;
        };
    }

    // an office changes hands every five years
    private String name(Deal deal, State state, int language) {
        String latin = people.computeIfAbsent(state.en() + deal.office + deal.day.getYear() / 5,
                key -> pick(GIVEN) + " " + capital(pick(SYLLABLES) + pick(SYLLABLES) + pick(ENDS)));
        return language == 1 ? cyrillic(latin) : latin;
    }

    private static String cyrillic(String latin) {
        var written = new StringBuilder();
        for (String word : latin.split(" ")) {
            var letters = new StringBuilder();
            word.toLowerCase(Locale.ROOT).chars().forEach(letter -> letters
                    .append(LATIN.indexOf(letter) < 0 ? 'е' : CYRILLIC.charAt(LATIN.indexOf(letter))));
            written.append(written.isEmpty() ? "" : " ").append(capital(letters.toString()));
        }
        return written.toString();
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String day(LocalDate day, int language) {
        String month = Wording.MONTHS.get(language).get(day.getMonthValue() - 1);
        return "%d %s %d".formatted(day.getDayOfMonth(), month, day.getYear());
    }

    // the square prefers the first ones
    private State state() {
        double place = dice.nextDouble();
        return State.ALL.get((int) (place * place * State.ALL.size()));
    }

    private <T> T pick(List<T> those) {
        return those.get(dice.nextInt(those.size()));
    }

    private record Deal(State a, State b, List<String> field, List<String> type, LocalDate day, int office) {
    }
}

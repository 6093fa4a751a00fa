package org.entente.loading.fold;

import static org.entente.loading.fold.Told.at;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.entente.reading.Language;
import org.entente.reading.Milestone;
import org.entente.reading.Stage;

/** What news tell of the deals of two states in twenty years: three tellings of a deal on average. */
final class Chancery {

    private static final LocalDate FIRST = LocalDate.of(2005, 1, 1);
    private static final int DAYS = 7500;
    private static final List<String> TYPES = List.of("AGREEMENT", "PROTOCOL", "MEMORANDUM", "PROGRAMME");
    private static final List<String> TERMS = List.of("WATER", "ENERGY", "ROAD", "CUSTOMS", "BORDER", "TRADE", "TOURISM",
            "CULTURE", "DEFENCE", "HEALTH", "EDUCATION", "SPACE");

    private final Random dice;

    Chancery(long seed) {
        dice = new Random(seed);
    }

    List<Telling> tellings(int number) {
        var deals = new ArrayList<Deal>();
        for (int deal = 0; deal < Math.max(1, number / 3); deal++) {
            var subjects = new TreeSet<>(Set.of(pick(TERMS)));
            if (dice.nextInt(6) == 0) {
                subjects.add(pick(TERMS));
            }
            deals.add(new Deal(List.copyOf(subjects), pick(TYPES), FIRST.plusDays(dice.nextInt(DAYS)), dice.nextInt(10)));
        }
        var tellings = new ArrayList<Telling>();
        for (int document = 0; document < number; document++) {
            tellings.add(telling("news-%06d.txt".formatted(document), pick(deals)));
        }
        return tellings;
    }

    private Telling telling(String name, Deal deal) {
        int kind = dice.nextInt(20);
        LocalDate later = deal.day.plusDays(dice.nextInt(200));
        Milestone[] told = switch (kind) {
            case 0, 1 -> new Milestone[] { at(Stage.SIGNED, null) };
            case 2 -> new Milestone[] { at(Stage.SIGNED, deal.day.toString().substring(0, 7)) };
            case 3 -> new Milestone[] { at(Stage.SIGNED, deal.day.toString().substring(0, 4)) };
            case 4, 5, 6 -> new Milestone[] { at(Stage.PROPOSED, null) };
            case 7 -> new Milestone[] { at(Stage.RATIFIED, later.toString()) };
            case 8 -> new Milestone[] { at(Stage.SIGNED, deal.day.toString()), at(Stage.IN_FORCE, later.toString()) };
            case 9 -> new Milestone[] { at(Stage.IN_FORCE, later.toString()) };
            case 10 -> new Milestone[] { at(Stage.IN_FORCE, null) };
            default -> new Milestone[] { at(Stage.SIGNED, deal.day.toString()) };
        };
        LocalDate published = kind >= 4 && kind <= 6 ? deal.day.minusDays(dice.nextInt(300))
                : kind >= 7 && kind <= 10 ? later : deal.day.plusDays(dice.nextInt(3));
        Told document = Told.in(name, Language.EN).on(published.toString()).agreement(deal.type, "AZ TR",
                dice.nextInt(10) == 0 ? List.of() : deal.subjects, told);
        return new Telling(document.reading(), 0,
                dice.nextInt(3) > 0 ? Map.of() : Map.of("AZ", minister(deal), "TR", minister(deal)));
    }

    // an office changes hands every five years
    private static Set<String> minister(Deal deal) {
        return Set.of("minister" + deal.office + "-" + deal.day.getYear() / 5);
    }

    private <T> T pick(List<T> those) {
        return those.get(dice.nextInt(those.size()));
    }

    private record Deal(List<String> subjects, String type, LocalDate day, int office) {
    }
}

package org.entente.loading.fold;

import static org.entente.loading.fold.Told.at;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.entente.reading.Language;
import org.entente.reading.Milestone;
import org.entente.reading.Reading;
import org.entente.reading.Stage;

/** Tellings made up by chance, all of them near each other in one way and apart in another. */
final class Archive {

    private static final LocalDate FIRST = LocalDate.of(2014, 12, 20);
    private static final List<String> PARTIES = List.of("AZ KG", "AZ TR");
    private static final List<String> TYPES = List.of("AGREEMENT", "PROTOCOL", "MEMORANDUM");
    private static final List<String> TERMS = List.of("WATER", "ENERGY", "ROAD", "CUSTOMS", "BORDER");
    private static final List<String> STATES = List.of("AZ", "KG");

    private final Random dice;
    // how much varies differs from archive to archive: what is rare in one is the rule in another
    private final int parties;
    private final int types;
    private final int terms;
    private final int days;
    private final double untold;
    private final double dated;
    private final double published;
    private final double signatories;
    private final double sameDocument;

    Archive(long seed) {
        dice = new Random(seed);
        parties = 1 + dice.nextInt(8) / 7;
        types = 1 + dice.nextInt(TYPES.size());
        terms = 1 + dice.nextInt(TERMS.size());
        days = List.of(1, 3, 15, 60, 400, 1500).get(dice.nextInt(6));
        untold = share();
        dated = share();
        published = share();
        signatories = share();
        sameDocument = share() / 2;
    }

    List<Telling> tellings(int number) {
        var tellings = new ArrayList<Telling>();
        for (int document = 0; tellings.size() < number; document++) {
            Told told = Told.in("d" + document, Language.EN);
            if (chance(published)) {
                told.on(day().toString());
            }
            int agreements = 1;
            while (chance(sameDocument) && agreements < 4) {
                agreements++;
            }
            for (int agreement = 0; agreement < agreements; agreement++) {
                told.agreement(TYPES.get(dice.nextInt(types)), PARTIES.get(dice.nextInt(parties)), subjects(), milestones());
            }
            Reading reading = told.reading();
            for (int agreement = 0; agreement < agreements; agreement++) {
                tellings.add(new Telling(reading, agreement, signatories()));
            }
        }
        return tellings;
    }

    private List<String> subjects() {
        var subjects = new TreeSet<String>();
        while (chance(subjects.isEmpty() ? 1 - untold : 0.2)) {
            subjects.add(TERMS.get(dice.nextInt(terms)));
        }
        return List.copyOf(subjects);
    }

    private Milestone[] milestones() {
        var milestones = new ArrayList<Milestone>();
        do {
            Stage stage = chance(0.4) ? Stage.SIGNED : Stage.values()[dice.nextInt(Stage.values().length)];
            milestones.add(at(stage, stage == Stage.PROPOSED || !chance(dated) ? null
                    : day().toString().substring(0, List.of(4, 7, 10, 10).get(dice.nextInt(4)))));
        } while (chance(0.4));
        return milestones.toArray(Milestone[]::new);
    }

    private Map<String, Set<String>> signatories() {
        var signatories = new TreeMap<String, Set<String>>();
        while (chance(signatories.size() < 3 ? this.signatories : 0)) {
            signatories.computeIfAbsent(STATES.get(dice.nextInt(STATES.size())), state -> new TreeSet<>())
                    .add("official" + dice.nextInt(3));
            if (chance(0.5)) {
                break;
            }
        }
        return signatories;
    }

    private LocalDate day() {
        return FIRST.plusDays(dice.nextInt(days));
    }

    private double share() {
        return List.of(0.0, 0.1, 0.5, 0.9, 1.0).get(dice.nextInt(5)) * 0.98;
    }

    private boolean chance(double share) {
        return dice.nextDouble() < share;
    }
}

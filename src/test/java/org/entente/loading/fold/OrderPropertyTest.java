package org.entente.loading.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.loading.fold.Told.at;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.entente.loading.name.Transcription;
import org.entente.reading.Language;
import org.entente.reading.Reading;
import org.entente.reading.Stage;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The truth must not depend on the order in which files are found or read. */
class OrderPropertyTest {

    private static final String[][] PEOPLE = { { "Zakir Hasanov", "Zakir Həsənov", "Закир Гасанов" },
            { "Agil Hasanov", "Aqil Həsənov", "Агиль Гасанов" }, { "Hasanov", "Həsənov", "Гасанов" },
            { "Z. Hasanov", "Z.Həsənov", "З.Гасанов" }, { "Zakir Ali Hasanov", "Zakir Əli Həsənov", "Закир Али Гасанов" } };
    private static final String[] ROLES = { "DEFENCE_MINISTER", "DEPUTY_MINISTER", "OTHER" };
    private static final String[] DAYS = { null, "2024", "2024-03", "2024-03-11", "2024-03-12", "2025-01-01" };
    private static final List<List<String>> SUBJECTS = List.of(List.of(), List.of("WATER"), List.of("ENERGY"),
            List.of("ENERGY", "WATER"));

    private final Fold fold = new Fold(Transcription.load(), List.of());

    @Property(tries = 300)
    void isTheSameInAnyOrder(@ForAll long seed) {
        var random = new Random(seed);
        var readings = new ArrayList<Reading>();
        for (int document = 0; document < 8; document++) {
            readings.add(reading(document, random));
        }
        Truth truth = fold.fold(readings);
        Collections.shuffle(readings, random);
        assertThat(fold.fold(readings)).isEqualTo(truth);
    }

    @Property(tries = 200)
    void losesNothingAndTellsNothingTwice(@ForAll long seed) {
        var random = new Random(seed);
        var readings = new ArrayList<Reading>();
        for (int document = 0; document < 8; document++) {
            readings.add(reading(document, random));
        }
        Truth truth = fold.fold(readings);
        assertThat(truth.officials()).extracting(OfficialFact::id).doesNotHaveDuplicates();
        assertThat(truth.agreements()).extracting(AgreementFact::id).doesNotHaveDuplicates();
        assertThat(truth.agreements()).allSatisfy(agreement -> {
            assertThat(agreement.citations()).isNotEmpty();
            assertThat(agreement.stages()).isNotEmpty().allSatisfy(stage -> assertThat(stage.citations()).isNotEmpty());
        });
        var cited = new Cited(truth);
        assertThat(truth.officials()).allSatisfy(official -> assertThat(cited.citations(official)).isNotEmpty());
        assertThat(truth.officials().stream().map(cited::citations).mapToInt(List::size).sum()).isGreaterThanOrEqualTo(8);
    }

    private static Reading reading(int document, Random random) {
        Language language = Language.values()[random.nextInt(Language.values().length)];
        Told told = Told.in(document + ".txt", language);
        if (random.nextBoolean()) {
            told.on("2024-0" + (1 + random.nextInt(9)) + "-11");
        }
        for (int person = 0; person < 2; person++) {
            String[] name = PEOPLE[random.nextInt(PEOPLE.length)];
            String country = random.nextInt(5) == 0 ? null : "AZ";
            told.official(name[0], language == Language.RU ? name[2] : language == Language.EN ? name[0] : name[1], country,
                    ROLES[random.nextInt(ROLES.length)]);
        }
        for (int agreement = 0; agreement < 2; agreement++) {
            Stage stage = Stage.values()[random.nextInt(5)];
            told.agreement(random.nextInt(4) == 0 ? "PROTOCOL" : "AGREEMENT", "AZ KG", SUBJECTS.get(random.nextInt(4)),
                    List.of(random.nextInt(2)), at(stage, stage == Stage.PROPOSED ? null : DAYS[random.nextInt(DAYS.length)]));
        }
        return told.reading();
    }
}

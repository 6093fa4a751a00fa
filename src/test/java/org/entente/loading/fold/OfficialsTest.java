package org.entente.loading.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.reading.Language.AZ;
import static org.entente.reading.Language.EN;
import static org.entente.reading.Language.RU;
import static org.entente.reading.Language.TR;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.entente.loading.name.Transcription;
import org.entente.reading.Term;
import org.junit.jupiter.api.Test;

class OfficialsTest {

    private static final Fold FOLD = new Fold(Transcription.load(), List.of(new Term("JD Vance", null,
            Map.of(AZ, "Cey Di Vens", RU, "Джей Ди Вэнс", TR, "JD Vance", EN, "JD Vance"))));

    @Test
    void onePersonInFourSpellings() {
        Truth truth = truth(
                Told.in("1.txt", AZ).on("2024-03-11").official("Jeyhun Bayramov", "Ceyhun Bayramov", "AZ", "FOREIGN_MINISTER"),
                Told.in("2.txt", RU).on("2025-08-26").official("Dzheykhun Bayramov", "Джейхун Байрамов", "AZ",
                        "FOREIGN_MINISTER"),
                Told.in("3.txt", TR).on("2023-01-01").official("Ceyhun Bayramov", "Ceyhun Bayramov", "AZ", "MINISTER"),
                Told.in("4.txt", EN).official("Jeyhun Bayramov", "Jeyhun Bayramov", "AZ"));

        assertThat(truth.officials()).singleElement().satisfies(official -> {
            assertThat(official.names()).containsEntry(EN, "Jeyhun Bayramov").containsEntry(RU, "Джейхун Байрамов")
                    .containsEntry(AZ, "Ceyhun Bayramov").containsEntry(TR, "Ceyhun Bayramov");
            assertThat(new Cited(truth).documents(official)).hasSize(4);
            assertThat(official.positions()).extracting(PositionFact::role).containsExactly("FOREIGN_MINISTER", "MINISTER");
            assertThat(official.positions().get(0).firstSeen()).isEqualTo(LocalDate.of(2024, 3, 11));
            assertThat(official.positions().get(0).lastSeen()).isEqualTo(LocalDate.of(2025, 8, 26));
            assertThat(official.positions().get(0).titles()).containsOnlyKeys(AZ, RU);
            assertThat(new Cited(truth).citations(official)).hasSize(4 + 3);
        });
    }

    @Test
    void theAuthorityFileKnowsWhoHasNoLetterInCommon() {
        List<OfficialFact> officials = fold(Told.in("1.txt", AZ).known("JD Vance", "Cey Di Vens", "US", "VICE_PRESIDENT"),
                Told.in("2.txt", TR).known("JD Vance", "JD Vance", "US", "VICE_PRESIDENT"));

        assertThat(officials).singleElement().satisfies(official -> {
            assertThat(official.names()).containsEntry(EN, "JD Vance").containsEntry(RU, "Джей Ди Вэнс");
            assertThat(official.written()).contains(new OfficialFact.WrittenName(AZ, "Cey Di Vens"));
        });
    }

    @Test
    void aStatesOwnSpellingMeetsItsSound() {
        assertThat(fold(
                Told.in("1.txt", RU).official("Gordan Grlich-Radman", "Гордан Грлич-Радман", "HR", "FOREIGN_MINISTER"),
                Told.in("2.txt", EN).official("Gordan Grlic Radman", "Gordan Grlić Radman", "HR", "FOREIGN_MINISTER"),
                Told.in("3.txt", AZ).official("Gordan Grlich-Radman", "Qordan Qrliç-Radman", "HR", "FOREIGN_MINISTER")))
                .hasSize(1);
        assertThat(fold(Told.in("1.txt", TR).official("Vardan Oskanyan", "Vardan Oskanyan", "AM", "FOREIGN_MINISTER"),
                Told.in("2.txt", EN).official("Vartan Oskanian", "Vartan Oskanian", "AM", "FOREIGN_MINISTER"))).hasSize(1);
    }

    @Test
    void whomOneTextTellsApartIsNotOneByAnOutline() {
        assertThat(fold(Told.in("1.txt", EN).official("Peter Kovac", "Peter Kovač", "SK", "LEGISLATOR")
                .official("Petra Kovacova", "Petra Kovačová", "SK", "LEGISLATOR"))).hasSize(2);
    }

    @Test
    void namesakesOfTwoStatesAreTwo() {
        assertThat(fold(Told.in("1.txt", AZ).official("Aida Balayeva", "Aida Balayeva", "KZ", "MINISTER"),
                Told.in("2.txt", RU).official("Aida Balaeva", "Аида Балаева", "AZ", "MINISTER"))).hasSize(2);
    }

    @Test
    void oneSurnameAndTwoFirstNamesAreTwo() {
        assertThat(fold(
                Told.in("1.txt", RU).official("Zakir Hasanov", "Закир Гасанов", "AZ", "DEFENCE_MINISTER")
                        .official("Agil Hasanov", "Агиль Гасанов", "AZ", "DEPUTY_MINISTER"),
                Told.in("2.txt", AZ).official("Zakir Hasanov", "Zakir Həsənov", "AZ", "DEFENCE_MINISTER")
                        .official("Elshan Hasanov", "Elşən Həsənov", "AZ", "OTHER")))
                .hasSize(3);
    }

    @Test
    void aSurnameAloneJoinsTheOnlyOneOfItsOffice() {
        Told full = Told.in("1.txt", RU).official("Zakir Hasanov", "Закир Гасанов", "AZ", "DEFENCE_MINISTER")
                .official("Agil Hasanov", "Агиль Гасанов", "AZ", "DEPUTY_MINISTER");

        assertThat(fold(full, Told.in("2.txt", AZ).official("Hasanov", "Həsənov", "AZ", "DEFENCE_MINISTER"))).hasSize(2);
        assertThat(fold(full, Told.in("2.txt", AZ).official("Hasanov", "Həsənov", "AZ"))).hasSize(3);
        assertThat(fold(full, Told.in("2.txt", AZ).official("Z.Hasanov", "Z.Həsənov", "AZ"))).hasSize(2);
        assertThat(fold(full, Told.in("2.txt", AZ).official("Hasanov", "Həsənov", "AZ", "DEFENCE_MINISTER"),
                Told.in("3.txt", AZ).official("Elchin Hasanov", "Elçin Həsənov", "AZ", "DEFENCE_MINISTER"))).hasSize(4);
    }

    @Test
    void vowelsThatDifferNeedACommonOffice() {
        Told rahmon = Told.in("1.txt", RU).official("Emomali Rahmon", "Эмомали Рахмон", "TJ", "PRESIDENT");

        assertThat(fold(rahmon, Told.in("2.txt", TR).official("Imamali Rahman", "İmamali Rahman", "TJ", "PRESIDENT")))
                .hasSize(1);
        assertThat(fold(rahmon, Told.in("2.txt", TR).official("Imamali Rahman", "İmamali Rahman", "TJ", "SPEAKER")))
                .hasSize(2);
        assertThat(fold(rahmon, Told.in("2.txt", TR).official("Emomali Rahman", "Emomali Rahman", "TJ", "PRESIDENT")))
                .hasSize(1);
        assertThat(fold(rahmon, Told.in("2.txt", TR).official("Emomali Rahman", "Emomali Rahman", "TJ", "LEGISLATOR")))
                .hasSize(2);
    }

    @Test
    void theFullestNameIsShown() {
        assertThat(fold(Told.in("1.txt", TR).official("Tayyip Erdogan", "Tayyip Erdoğan", "TR", "PRESIDENT"),
                Told.in("2.txt", TR).official("Tayyip Erdogan", "Tayyip Erdoğan", "TR", "PRESIDENT"),
                Told.in("3.txt", TR).official("Recep Tayyip Erdogan", "Recep Tayyip Erdoğan", "TR", "PRESIDENT")))
                .singleElement().satisfies(official -> {
                    assertThat(official.names()).containsEntry(EN, "Recep Tayyip Erdogan");
                    assertThat(official.written()).containsExactly(new OfficialFact.WrittenName(TR, "Recep Tayyip Erdoğan"));
                });
    }

    @Test
    void anIdOutlivesSpellingsLanguagesAndTheAuthorityFile() {
        Told azerbaijani = Told.in("2.txt", AZ).official("Jeyhun Bayramov", "Ceyhun Bayramov", "AZ", "FOREIGN_MINISTER");
        String id = fold(azerbaijani).get(0).id();

        assertThat(fold(azerbaijani,
                Told.in("1.txt", RU).official("Dzheikhun Bairamov", "Джейхун Байрамов", "AZ", "FOREIGN_MINISTER")))
                .extracting(OfficialFact::id).containsExactly(id);
        assertThat(fold(Told.in("3.txt", RU).known("Jeyhun Bayramov", "Джейхун Байрамов", "AZ")))
                .extracting(OfficialFact::id).containsExactly(id);
    }

    @Test
    void anOfficialOfAnOrganisationHasNoState() {
        assertThat(fold(
                Told.in("1.txt", AZ).official("Kubanychbek Omuraliev", "Kubanıçbek Ömüraliyev", "=OTS", "SECRETARY_GENERAL"),
                Told.in("2.txt", RU).official("Kubanychbek Omuraliev", "Кубанычбек Омуралиев", "=OTS", "SECRETARY_GENERAL")))
                .singleElement().satisfies(official -> {
                    assertThat(official.organisation()).isEqualTo("OTS");
                    assertThat(official.country()).isNull();
                });
    }

    private static List<OfficialFact> fold(Told... told) {
        return truth(told).officials();
    }

    private static Truth truth(Told... told) {
        return FOLD.fold(Arrays.stream(told).map(Told::reading).toList());
    }
}

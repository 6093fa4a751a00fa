package org.entente.loading.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.loading.fold.Told.at;
import static org.entente.reading.Language.AZ;
import static org.entente.reading.Language.EN;
import static org.entente.reading.Language.RU;
import static org.entente.reading.Language.TR;
import static org.entente.reading.Stage.IN_FORCE;
import static org.entente.reading.Stage.PROPOSED;
import static org.entente.reading.Stage.RATIFIED;
import static org.entente.reading.Stage.SIGNED;

import java.util.Arrays;
import java.util.List;

import org.entente.loading.fold.AgreementFact.StageFact;
import org.entente.loading.name.Transcription;
import org.entente.reading.Stage;
import org.junit.jupiter.api.Test;

class AgreementsTest {

    private static final List<String> PARTNERSHIP = List.of("STRATEGIC_PARTNERSHIP");

    @Test
    void proposedSignedAndRatifiedByThreeDocuments() {
        List<AgreementFact> agreements = fold(
                Told.in("1.txt", RU).on("2025-08-26").agreement("CHARTER", "AZ US", PARTNERSHIP, at(PROPOSED, null)),
                Told.in("2.txt", AZ).on("2026-02-10").official("Ilham Aliyev", "İlham Əliyev", "AZ", "PRESIDENT")
                        .agreement("CHARTER", "AZ US", PARTNERSHIP, List.of(0), at(SIGNED, "2026-02-10")),
                Told.in("3.txt", TR).on("2026-05-01").agreement("CHARTER", "AZ US", PARTNERSHIP, at(SIGNED, "2026-02"),
                        at(RATIFIED, "2026-05-01")));

        assertThat(agreements).singleElement().satisfies(agreement -> {
            assertThat(agreement.status()).isEqualTo(RATIFIED);
            assertThat(agreement.date()).hasToString("2026-02-10");
            assertThat(agreement.place()).isEqualTo("Baku");
            assertThat(agreement.stages()).extracting(StageFact::stage).containsExactly(PROPOSED, SIGNED, RATIFIED);
            assertThat(agreement.stages().get(1).citations()).hasSize(2);
            assertThat(agreement.signatories()).hasSize(1);
            assertThat(agreement.documents()).hasSize(3);
            assertThat(agreement.provisions()).hasSize(3);
            assertThat(agreement.titles()).containsOnlyKeys(AZ, RU, TR);
            assertThat(agreement.names()).containsEntry(EN, "CHARTER on " + PARTNERSHIP);
        });
    }

    @Test
    void oneDayAndTypeButTwoSubjectsAreTwo() {
        assertThat(fold(
                Told.in("1.txt", RU).agreement("AGREEMENT", "KG TJ", List.of("ROAD"), at(SIGNED, "2025-03-13"))
                        .agreement("AGREEMENT", "KG TJ", List.of("ENERGY", "WATER"), at(SIGNED, "2025-03-13")),
                Told.in("2.txt", EN).agreement("AGREEMENT", "KG TJ", List.of("WATER"), at(SIGNED, "2025-03-13"))))
                .extracting(agreement -> agreement.documents().size()).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void whatNamesNoSubjectAndFitsTwoStaysAlone() {
        Told two = Told.in("1.txt", RU).agreement("PROTOCOL", "KG TJ", List.of("CUSTOMS"), at(SIGNED, "2025-03-13"))
                .agreement("PROTOCOL", "KG TJ", List.of("BORDER"), at(SIGNED, "2025-03-13"));

        assertThat(fold(two, Told.in("2.txt", EN).agreement("PROTOCOL", "KG TJ", List.of(), at(SIGNED, "2025-03-13"))))
                .hasSize(3);
        assertThat(fold(two, Told.in("2.txt", EN).agreement("PROTOCOL", "KG TJ", List.of(), at(SIGNED, null)))).hasSize(3);
    }

    @Test
    void whatOneTextTellsAsTwoIsTwo() {
        assertThat(fold(Told.in("1.txt", RU).agreement("PROTOCOL", "KG TJ", List.of(), at(SIGNED, "2025-03-13"))
                .agreement("PROTOCOL", "KG TJ", List.of(), at(SIGNED, "2025-03-13")))).hasSize(2);
    }

    @Test
    void threeThatTellNoSubjectMayBeOne() {
        assertThat(fold(Told.in("1.txt", RU).agreement("MEMORANDUM", "AZ SA", List.of(), at(SIGNED, "2022-03-16")),
                Told.in("2.txt", AZ).agreement("MEMORANDUM", "AZ SA", List.of(), at(SIGNED, "2022-03-16")),
                Told.in("3.txt", TR).agreement("MEMORANDUM", "AZ SA", List.of(), at(SIGNED, null)))).hasSize(1);
        assertThat(fold(Told.in("1.txt", RU).agreement("MEMORANDUM", "AZ IT", List.of(), at(PROPOSED, null)),
                Told.in("2.txt", AZ).agreement("MEMORANDUM", "AZ IT", List.of(), at(PROPOSED, null)),
                Told.in("3.txt", TR).agreement("MEMORANDUM", "AZ IT", List.of(), at(PROPOSED, null)))).hasSize(1);
    }

    @Test
    void withoutASubjectTheSignatoriesTellApart() {
        Told foreign = Told.in("1.txt", AZ).official("Ararat Mirzoyan", "Ararat Mirzoyan", "AM", "FOREIGN_MINISTER")
                .agreement("PROGRAMME", "AM GE", List.of(), List.of(0), at(SIGNED, "2024-01-26"));

        assertThat(fold(foreign, Told.in("2.txt", TR).official("Ararat Mirzoyan", "Ararat Mirzoyan", "AM", "FOREIGN_MINISTER")
                .agreement("PROGRAMME", "AM GE", List.of(), List.of(0), at(SIGNED, null)))).hasSize(1);
        assertThat(fold(foreign, Told.in("2.txt", TR).official("Gevorg Papoyan", "Gevorg Papoyan", "AM", "MINISTER")
                .agreement("PROGRAMME", "AM GE", List.of(), List.of(0), at(SIGNED, null)))).hasSize(2);
    }

    @Test
    void thisYearsPlanIsNotLastYears() {
        assertThat(fold(
                Told.in("1.txt", AZ).on("2024-11-14").agreement("PROGRAMME", "AZ GE", List.of("DEFENCE"),
                        at(SIGNED, "2024-11-14")),
                Told.in("2.txt", AZ).on("2025-11-20").agreement("PROGRAMME", "AZ GE", List.of("DEFENCE"),
                        at(SIGNED, "2025-11-20")),
                Told.in("3.txt", RU).on("2026-10-01").agreement("PROGRAMME", "AZ GE", List.of("DEFENCE"), at(PROPOSED, null))))
                .extracting(AgreementFact::status).containsExactlyInAnyOrder(SIGNED, SIGNED, PROPOSED);
    }

    @Test
    void languagesMayNameTheTypeDifferently() {
        assertThat(fold(Told.in("1.txt", AZ).agreement("DECLARATION", "AM GE", PARTNERSHIP, at(SIGNED, "2024-01-26")),
                Told.in("2.txt", RU).agreement("JOINT_STATEMENT", "AM GE", PARTNERSHIP, at(SIGNED, "2024-01-26")))).hasSize(1);
        assertThat(fold(Told.in("1.txt", AZ).agreement("DECLARATION", "AM GE", PARTNERSHIP, at(SIGNED, "2024-01-26")),
                Told.in("2.txt", RU).agreement("PROTOCOL", "AM GE", PARTNERSHIP, at(SIGNED, "2024-01-25")))).hasSize(2);
    }

    @Test
    void otherPartiesConcludeAnotherAgreement() {
        assertThat(fold(Told.in("1.txt", TR).agreement("TREATY", "KZ UZ", List.of("ALLIANCE"), at(SIGNED, "2022-12-22"))
                .agreement("TREATY", "AZ KZ", List.of("ALLIANCE"), at(SIGNED, "2022-12-22")))).hasSize(2);
    }

    @Test
    void everyPartyRatifiesOnItsDay() {
        assertThat(fold(Told.in("1.txt", RU).agreement("DECLARATION", "AZ TR", List.of("ALLIANCE"), at(SIGNED, "2021-06-15"),
                at(RATIFIED, "2022-02-01")),
                Told.in("2.txt", TR).agreement("DECLARATION", "AZ TR", List.of("ALLIANCE"), at(RATIFIED, "2022-02-04"))))
                .singleElement().satisfies(agreement -> assertThat(agreement.stages())
                        .extracting(stage -> stage.stage() + " " + stage.date())
                        .containsExactly("SIGNED 2021-06-15", "RATIFIED 2022-02-01", "RATIFIED 2022-02-04"));
    }

    @Test
    void itsDateIsOfTheStageReachedWhenNeverSigned() {
        assertThat(fold(
                Told.in("1.txt", TR).agreement("AGREEMENT", "AM AZ", List.of("PEACE"), at(Stage.INITIALLED, "2025-08-08"))))
                .singleElement().satisfies(agreement -> assertThat(agreement.date()).hasToString("2025-08-08"));
    }

    @Test
    void anIdHoldsFromSigningOn() {
        Told signed = Told.in("2.txt", AZ).on("2024-03-11").agreement("TREATY", "AZ KZ", List.of("ALLIANCE"),
                at(SIGNED, "2024-03-11"));
        String id = fold(signed).get(0).id();

        assertThat(fold(signed, Told.in("1.txt", TR).on("2024-08-08").agreement("TREATY", "AZ KZ", List.of("ALLIANCE"),
                at(SIGNED, "2024-03"), at(IN_FORCE, "2024-08-08")))).extracting(AgreementFact::id).containsExactly(id);
    }

    private static List<AgreementFact> fold(Told... told) {
        return new Fold(Transcription.load(), List.of()).fold(Arrays.stream(told).map(Told::reading).toList()).agreements();
    }
}

package org.entente.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.entente.agreement.AgreementCriteria;
import org.entente.agreement.AgreementFilter;
import org.entente.agreement.AgreementLists;
import org.entente.agreement.AgreementStatus;
import org.entente.agreement.AgreementType;
import org.entente.graphql.list.Restriction;
import org.entente.graphql.list.Tally;
import org.entente.graphql.list.Tally.Figure;
import org.entente.scale.MadeUpArchive;
import org.entente.sector.Sector;
import org.entente.sector.SectorRepository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** What is answered from kept counts is what counting the agreements gives. */
@QuarkusTest
@TestProfile(MadeUpArchive.Small.class)
@Transactional
class KeptQuestionTest {

    private static final int CASES = 600;
    private static final List<String> COUNTRIES = List.of("AZ", "TR", "TD", "KZ", "GE");
    private static final List<String> SECTORS = List.of("SECURITY", "TRADE", "ENERGY", "DEFENCE", "CULTURE");

    @Inject
    KeptCounts kept;
    @Inject
    Tally tally;
    @Inject
    AgreementCriteria criteria;
    @Inject
    SectorRepository sectors;

    private final Random random = new Random(6);

    @Test
    void ofAnyFilterAndDimensionsAsCounted() {
        int answered = 0;
        int found = 0;
        for (int i = 0; i < CASES; i++) {
            List<AgreementDimension> by = new ArrayList<>(List.of(AgreementDimension.values()));
            Collections.shuffle(by, random);
            AgreementFilter filter = filter();
            Optional<Map<List<String>, Integer>> figures = check(by.subList(0, 1 + random.nextInt(3)), filter);
            answered += figures.isPresent() ? 1 : 0;
            found += figures.isPresent() && !figures.get().isEmpty() ? 1 : 0;
        }
        assertThat(answered).as("answered").isBetween(CASES / 4, CASES * 3 / 4);
        assertThat(found).as("not empty").isGreaterThan(answered / 2);
    }

    @ParameterizedTest
    @EnumSource
    void unfilteredByOneAndTwoDimensions(AgreementDimension first) {
        assertThat(check(List.of(first), null)).isPresent();
        for (AgreementDimension second : AgreementDimension.values()) {
            if (second != first) {
                assertThat(check(List.of(first, second), new AgreementFilter())).as("%s, %s", first, second).isPresent();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void byOneDimensionUnderTheCommonestFilters(AgreementDimension dimension) {
        for (int which = 0; which < 5; which++) {
            AgreementFilter filter = new AgreementFilter();
            switch (which) {
                case 0 -> filter.parties = List.of("TR");
                case 1 -> filter.sectors = List.of("SECURITY");
                case 2 -> filter.sectors = List.of("TRADE");
                case 3 -> filter.types = List.of(AgreementType.TREATY, AgreementType.MEMORANDUM);
                default -> filter.statuses = List.of(AgreementStatus.SIGNED, AgreementStatus.IN_FORCE);
            }
            assertThat(check(List.of(dimension), filter)).as("%s, filter %d", dimension, which)
                    .hasValueSatisfying(figures -> assertThat(figures).isNotEmpty());
        }
        AgreementFilter years = new AgreementFilter();
        years.from = LocalDate.of(2001, 1, 1);
        years.to = LocalDate.of(2010, 12, 31);
        assertThat(check(List.of(dimension), years)).hasValueSatisfying(figures -> assertThat(figures).isNotEmpty());
    }

    @Test
    void wholeMonthsOfMonths() {
        AgreementFilter filter = new AgreementFilter();
        filter.from = LocalDate.of(2001, 3, 1);
        filter.to = LocalDate.of(2004, 2, 29);
        assertThat(check(List.of(AgreementDimension.SECTOR, AgreementDimension.MONTH, AgreementDimension.YEAR), filter))
                .hasValueSatisfying(figures -> assertThat(figures).hasSizeGreaterThan(50));
        assertThat(check(List.of(AgreementDimension.SECTOR, AgreementDimension.YEAR), filter)).isEmpty();
        filter.to = LocalDate.of(2004, 2, 28);
        assertThat(check(List.of(AgreementDimension.SECTOR, AgreementDimension.MONTH), filter)).isEmpty();
    }

    /** @return the figures as they are kept, if they are, and then they are right */
    private Optional<Map<List<String>, Integer>> check(List<AgreementDimension> by, AgreementFilter filter) {
        List<Restriction> restrictions = criteria.of(filter);
        List<Sector> taxonomy = sectors.inOrder();
        Optional<Map<List<String>, Integer>> answered = KeptQuestion.of(by, taxonomy, restrictions, filter)
                .map(question -> byValues(question.figures(kept)));
        answered.ifPresent(figures -> assertThat(figures).as("%s under %s", by, restrictions)
                .isEqualTo(byValues(tally.of(AgreementLists.ALL.where(restrictions),
                        by.stream().map(dimension -> AgreementSurvey.grouping(dimension, taxonomy)).toList()))));
        return answered;
    }

    private static Map<List<String>, Integer> byValues(List<Figure> figures) {
        return figures.stream().collect(Collectors.toMap(Figure::values, Figure::count));
    }

    private AgreementFilter filter() {
        AgreementFilter filter = new AgreementFilter();
        for (int fields = random.nextInt(4); fields > 0; fields--) {
            switch (random.nextInt(7)) {
                case 0 -> filter.parties = some(COUNTRIES);
                case 1 -> filter.anyParty = some(COUNTRIES);
                case 2 -> filter.sectors = some(SECTORS);
                case 3 -> filter.types = some(List.of(AgreementType.values()));
                case 4 -> filter.statuses = some(List.of(AgreementStatus.values()));
                case 5 -> filter.titleContains = random.nextInt(4) == 0 ? "energ" : null;
                default -> dates(filter);
            }
        }
        return filter;
    }

    private void dates(AgreementFilter filter) {
        LocalDate from = LocalDate.of(1992 + random.nextInt(30), random.nextInt(3) == 0 ? 4 : 1, 1);
        YearMonth to = YearMonth.of(from.getYear() + random.nextInt(6), random.nextInt(3) == 0 ? 6 : 12);
        filter.from = random.nextInt(3) == 0 ? null : from;
        filter.to = random.nextInt(3) == 0 ? null : to.atEndOfMonth().minusDays(random.nextInt(5) == 0 ? 1 : 0);
    }

    /** @return one of them, or seldom two */
    private <T> List<T> some(List<T> all) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, random.nextInt(3) == 0 ? 2 : 1);
    }
}

package org.entente.reading.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.entente.reading.Language;
import org.entente.reading.text.Fold;
import org.entente.reading.text.Tokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every change of the YAML must leave true. */
class VocabularyTest {

    private static final Vocabulary VOCABULARY = new Vocabulary(Fold::of, Tokenizer::words);
    private static final Set<String> SECTORS = codes("""
            SECURITY DEFENCE DEFENCE_INDUSTRY MILITARY_TRAINING PEACEKEEPING COUNTERTERRORISM CYBERSECURITY
            CRITICAL_INFRASTRUCTURE BORDER_SECURITY LAW_ENFORCEMENT ARMS_CONTROL REGIONAL_SECURITY
            PEACE PEACE_PROCESS DEMINING HUMANITARIAN_AID RECONSTRUCTION
            ENERGY OIL_AND_GAS RENEWABLE_ENERGY ELECTRICITY NUCLEAR_ENERGY ENERGY_SECURITY
            ECONOMY TRADE INVESTMENT FINANCE INDUSTRY AGRICULTURE TOURISM
            CONNECTIVITY TRANSPORT TRANSIT TELECOMMUNICATIONS CUSTOMS
            TECHNOLOGY ARTIFICIAL_INTELLIGENCE DIGITALISATION SPACE SCIENCE
            SOCIETY EDUCATION CULTURE HEALTH YOUTH_AND_SPORT MEDIA MIGRATION LABOUR
            GOVERNANCE HUMAN_RIGHTS DEMOCRACY JUSTICE
            ENVIRONMENT CLIMATE WATER EMERGENCY_MANAGEMENT""");
    private static final Set<String> ORGANISATIONS = codes("""
            NATO EU UN OSCE OTS CIS EAEU ECO OIC SCO TURKPA WB ADB EBRD IMF IAEA COE GUAM BSEC CICA WTO WHO UNESCO""");
    private static final Set<String> ROLES = codes("""
            PRESIDENT VICE_PRESIDENT PRIME_MINISTER DEPUTY_PRIME_MINISTER MONARCH FOREIGN_MINISTER DEFENCE_MINISTER MINISTER
            DEPUTY_MINISTER AMBASSADOR SPECIAL_REPRESENTATIVE SPEAKER LEGISLATOR SECRETARY_GENERAL MILITARY_COMMANDER ADVISER
            SPOKESPERSON OTHER""");
    /** Roles that stand for another one, or that only help to read an office. */
    private static final Set<String> HELPERS = codes("COLLEAGUE RANK FORMER ACTING PORTFOLIO");

    private static Set<String> codes(String codes) {
        return Arrays.stream(codes.trim().split("\\s+")).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> codesOf(Kind kind) {
        return VOCABULARY.entries(kind).stream().map(Entry::code).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyCodeIsKnown() {
        assertThat(codesOf(Kind.SECTORS)).isEqualTo(SECTORS);
        assertThat(codesOf(Kind.ORGANISATIONS)).isEqualTo(ORGANISATIONS);
        assertThat(codesOf(Kind.ROLES)).containsAll(ROLES).allMatch(code -> ROLES.contains(code) || HELPERS.contains(code));
        assertThat(VOCABULARY.entries(Kind.SUBJECTS)).flatMap(Entry::sectors).allMatch(SECTORS::contains);
        assertThat(VOCABULARY.entries(Kind.SECTORS)).allMatch(s -> s.parent() == null || SECTORS.contains(s.parent()));
        assertThat(Stream.of(Kind.PLACES, Kind.INSTITUTIONS, Kind.OFFICIALS).flatMap(kind -> VOCABULARY.entries(kind).stream())
                .map(Entry::country).filter(Objects::nonNull)).isSubsetOf(codesOf(Kind.COUNTRIES));
        assertThat(VOCABULARY.entries(Kind.ROLES)).flatMap(Entry::countries).isSubsetOf(codesOf(Kind.COUNTRIES));
        assertThat(VOCABULARY.authorities()).flatMap(Authority::offices).extracting(Authority.Term::role)
                .isSubsetOf(ROLES);
        assertThat(VOCABULARY.authorities()).allMatch(
                person -> person.organisation() == null || ORGANISATIONS.contains(person.organisation()), "organisation");
    }

    /** The members and observers of the United Nations, whatever else ISO 3166-1 has codes for. */
    @Test
    void everySovereignStateIsThere() {
        assertThat(codesOf(Kind.COUNTRIES)).isSubsetOf(Stream
                .concat(Arrays.stream(Locale.getISOCountries()), Stream.of("XK")).collect(Collectors.toSet()))
                .hasSizeGreaterThanOrEqualTo(195);
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, names = { "COUNTRIES", "ORGANISATIONS", "SECTORS", "INSTRUMENTS", "STAGES" })
    void everyLanguageIsPresent(Kind kind) {
        for (Language language : Language.values()) {
            assertThat(VOCABULARY.entries(kind)).as("%s in %s", kind, language).noneMatch(e -> e.forms(language).isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFieldHasFifteenExpressionsAtLeast(Language language) {
        assertThat(VOCABULARY.entries(Kind.SECTORS)).allSatisfy(sector -> assertThat(sector.forms(language).stream()
                .map(form -> Fold.of(form)).distinct()).as(sector.code()).hasSizeGreaterThanOrEqualTo(15));
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, names = { "COUNTRIES", "ORGANISATIONS", "PLACES", "OFFICIALS", "INSTRUMENTS" })
    void noFormIsClaimedTwice(Kind kind) {
        List<String> twice = new ArrayList<>();
        for (Language language : Language.values()) {
            Map<String, Set<String>> claims = new TreeMap<>();
            VOCABULARY.entries(kind).forEach(entry -> entry.forms(language)
                    .forEach(form -> claims.computeIfAbsent(form, f -> new TreeSet<>()).add(entry.code())));
            claims.forEach((form, codes) -> {
                if (codes.size() > 1) {
                    twice.add(language + " " + form + " " + codes);
                }
            });
        }
        assertThat(twice).isEmpty();
    }

    /** Heads of state or government, foreign and defence ministers of those whom news of the region speak of. */
    @Test
    void theAuthorityFileKnowsFortyStates() {
        Map<String, Set<String>> roles = new TreeMap<>();
        VOCABULARY.authorities().stream().filter(person -> person.country() != null).forEach(person -> person.offices()
                .forEach(office -> roles.computeIfAbsent(person.country(), c -> new TreeSet<>()).add(office.role())));
        assertThat(roles.values().stream().filter(known -> known.containsAll(codes("FOREIGN_MINISTER DEFENCE_MINISTER"))
                && (known.contains("PRESIDENT") || known.contains("PRIME_MINISTER") || known.contains("MONARCH"))).count())
                .isGreaterThanOrEqualTo(40);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyOfficialIsSpeltInEveryLanguage(Language language) {
        assertThat(VOCABULARY.authorities()).allMatch(person -> !person.spellings(language).isEmpty(), language.code());
    }

    @Test
    void aFormThatIsNoneIsRefused() {
        assertThatThrownBy(() -> FormWord.parse("  ", Language.EN)).isInstanceOf(IllegalArgumentException.class);
    }
}

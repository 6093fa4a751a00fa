package org.entente;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between the rooms. */
@AnalyzeClasses(packages = "org.entente", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] FEATURES = { "org.entente.country..", "org.entente.official..",
            "org.entente.organisation..", "org.entente.agreement..", "org.entente.sector..", "org.entente.document.." };

    @ArchTest
    static final ArchRule ROOMS = layeredArchitecture().consideringOnlyDependenciesInAnyPackage("org.entente..")
            // statistics, search and http are still to come
            .withOptionalLayers(true)
            .layer("main").definedBy("org.entente")
            .layer("features").definedBy(FEATURES)
            .layer("reading").definedBy("org.entente.reading..")
            .layer("loading").definedBy("org.entente.loading..")
            .layer("folding").definedBy("org.entente.folding..")
            .layer("graphql").definedBy("org.entente.graphql..")
            .layer("embedded").definedBy("org.entente.embedded..")
            .layer("surveys").definedBy("org.entente.statistics..", "org.entente.search..")
            .layer("http").definedBy("org.entente.http..")
            .ensureAllClassesAreContainedInArchitecture()
            .whereLayer("main").mayNotBeAccessedByAnyLayer()
            .whereLayer("features").mayOnlyBeAccessedByLayers("loading", "surveys")
            .whereLayer("reading").mayOnlyBeAccessedByLayers("loading")
            .whereLayer("loading").mayOnlyBeAccessedByLayers("http")
            .whereLayer("graphql").mayOnlyBeAccessedByLayers("features", "surveys", "http", "loading")
            .whereLayer("folding").mayOnlyBeAccessedByLayers("loading", "graphql", "features", "surveys")
            .whereLayer("surveys").mayNotBeAccessedByAnyLayer()
            .whereLayer("http").mayNotBeAccessedByAnyLayer()
            .whereLayer("embedded").mayOnlyBeAccessedByLayers("main");

    @ArchTest
    static final ArchRule READING_IS_PURE = noClasses().that().resideInAPackage("org.entente.reading..").should()
            .dependOnClassesThat().resideInAnyPackage("jakarta..", "io.quarkus..", "org.hibernate..", "java.sql..")
            .because("a text is read by a pure function");

    @ArchTest
    static final ArchRule READING_HAS_NO_CLOCK = noClasses().that().resideInAPackage("org.entente.reading..").should()
            .callMethod(java.time.LocalDate.class, "now").orShould().callMethod(java.time.Instant.class, "now")
            .orShould().callMethod(System.class, "currentTimeMillis");
}

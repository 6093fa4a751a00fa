package org.entente;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * The classes that libraries reach by their names alone, which a native executable would leave out otherwise: the API's,
 * of which SmallRye's extension knows those with a query of their own; what the vocabulary's YAML is read into; what ICU
 * names countries by; and the shapes of caches that Caffeine picks by what is wanted of one.
 */
@RegisterForReflection(classNames = {
        "org.entente.agreement.AgreementApi",
        "org.entente.agreement.AgreementLinksApi",
        "org.entente.agreement.StageApi",
        "org.entente.country.CountryApi",
        "org.entente.document.DocumentApi",
        "org.entente.document.DocumentLinksApi",
        "org.entente.document.NodeApi",
        "org.entente.graphql.ErrorApi",
        "org.entente.loading.LoadApi",
        "org.entente.official.OfficialApi",
        "org.entente.official.PositionApi",
        "org.entente.organisation.OrganisationApi",
        "org.entente.search.SearchApi",
        "org.entente.sector.SectorApi",
        "org.entente.statistics.AgreementCountsApi",
        "org.entente.statistics.RelationApi",
        "org.entente.statistics.SharesApi",
        "org.entente.graphql.list.Connection",
        "org.entente.graphql.list.Edge",
        "org.entente.reading.vocabulary.Authority", "org.entente.reading.vocabulary.Authority$Term",
        "org.entente.reading.vocabulary.Authority$Owner", "org.entente.reading.vocabulary.Entry",
        "org.entente.reading.date.Calendar$Source", "org.entente.reading.date.Calendar$ReferenceSource",
        "org.entente.reading.header.Press$Source", "org.entente.reading.header.Press$ShapeSource",
        "org.entente.reading.header.Furniture$Source", "org.entente.reading.language.LanguageModel$Source",
        "org.entente.reading.language.LanguageModel$Profile",
        "com.ibm.icu.impl.LocaleDisplayNamesImpl", "com.ibm.icu.impl.ICULangDataTables",
        "com.ibm.icu.impl.ICURegionDataTables",
        "com.github.benmanes.caffeine.cache.SSMW", "com.github.benmanes.caffeine.cache.SSSMW",
        "com.github.benmanes.caffeine.cache.SSS", "com.github.benmanes.caffeine.cache.SS",
        "com.github.benmanes.caffeine.cache.WS", "com.github.benmanes.caffeine.cache.FS",
        "com.github.benmanes.caffeine.cache.PS", "com.github.benmanes.caffeine.cache.PSMS",
        "com.github.benmanes.caffeine.cache.PSMW", "com.github.benmanes.caffeine.cache.PSW",
        "com.github.benmanes.caffeine.cache.PSWMS", "com.github.benmanes.caffeine.cache.SSMS",
        "com.github.benmanes.caffeine.cache.SSMSA" })
final class ReachedByName {

    private ReachedByName() {
    }
}

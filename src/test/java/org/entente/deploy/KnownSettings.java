package org.entente.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigMappings;
import io.smallrye.config.ConfigMappings.ConfigClass;
import io.smallrye.config.common.utils.StringUtil;

/** The names that settings have in the environment: the service's own, and those that Quarkus' extensions say they read. */
final class KnownSettings {

    private static Set<String> names;

    private KnownSettings() {
    }

    /** @return those that are read when the service starts, not those that were settled when it was built */
    static synchronized Set<String> names() {
        if (names == null) {
            names = new HashSet<>(ofQuarkus());
            ofTheService().map(KnownSettings::variable).forEach(names::add);
        }
        return names;
    }

    private static Stream<String> ofTheService() {
        Collection<JavaClass> classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.entente");
        Stream<String> mapped = classes.stream().filter(type -> type.isAnnotatedWith(ConfigMapping.class))
                .flatMap(type -> ConfigMappings.getProperties(ConfigClass.configClass(type.reflect())).keySet().stream());
        Stream<String> injected = classes.stream().flatMap(type -> type.getConstructors().stream())
                .flatMap(constructor -> constructor.getParameters().stream())
                .filter(parameter -> parameter.isAnnotatedWith(ConfigProperty.class))
                .map(parameter -> parameter.getAnnotationOfType(ConfigProperty.class).name());
        return Stream.concat(mapped, injected);
    }

    private static String variable(String setting) {
        return StringUtil.replaceNonAlphanumericByUnderscores(setting).toUpperCase(Locale.ROOT);
    }

    /** Each extension carries a description of its settings. */
    private static Set<String> ofQuarkus() {
        Set<String> found = new HashSet<>();
        try {
            List<URL> descriptions = KnownSettings.class.getClassLoader()
                    .resources("META-INF/quarkus-config-doc/quarkus-config-model.json").toList();
            for (URL description : descriptions) {
                collect(new ObjectMapper().readTree(description), found);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static void collect(JsonNode node, Set<String> found) {
        if (node.path("phase").asText().equals("RUN_TIME") && node.at("/path/environmentVariable").isTextual()) {
            found.add(node.at("/path/environmentVariable").asText());
        }
        node.forEach(child -> collect(child, found));
    }
}

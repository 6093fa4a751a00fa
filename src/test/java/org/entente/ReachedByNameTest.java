package org.entente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.microprofile.graphql.GraphQLApi;
import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import io.quarkus.runtime.annotations.RegisterForReflection;

class ReachedByNameTest {

    private static final Set<String> NAMES = Set
            .of(ReachedByName.class.getAnnotation(RegisterForReflection.class).classNames());

    @Test
    void holdsAllOfTheApi() {
        Set<String> api = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.entente").stream().filter(type -> type.isAnnotatedWith(GraphQLApi.class))
                .map(JavaClass::getName).collect(Collectors.toSet());
        assertThat(api).isNotEmpty();
        assertThat(NAMES).containsAll(api);
    }

    @Test
    void namesNothingThatIsNotThere() {
        for (String name : NAMES) {
            assertThatCode(() -> Class.forName(name, false, getClass().getClassLoader())).doesNotThrowAnyException();
        }
    }
}

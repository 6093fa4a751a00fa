package org.entente.graphql.limits;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import graphql.introspection.IntrospectionQueryBuilder;
import graphql.introspection.IntrospectionQueryBuilder.Options;
import graphql.language.Document;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;

/** Queries that are asked, and the schema that they are asked of. */
final class Queries {

    static final GraphQLSchema SCHEMA = schema();

    private static final Path DASHBOARD = Path.of("src", "test", "resources", "queries");
    private static final Pattern README = Pattern.compile("```graphql\n(.*?)```|`(\\{ .*?})`|\"query\": \"(\\{.*?})\"",
            Pattern.DOTALL);

    private Queries() {
    }

    /** A query with its variables. */
    record Query(String name, String text, Map<String, Object> variables) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** @return those of dashboards and of the README */
    static List<Query> known() throws IOException {
        List<Query> known = new ArrayList<>();
        try (Stream<Path> listed = Files.list(DASHBOARD)) {
            for (Path file : listed.filter(f -> f.toString().endsWith(".graphql")).sorted().toList()) {
                String name = file.getFileName().toString().replace(".graphql", "");
                String variables = Files.readString(DASHBOARD.resolve(name + ".variables.json"));
                known.add(new Query(name, Files.readString(file), new ObjectMapper().readValue(variables,
                        new TypeReference<Map<String, Object>>() {
                        })));
            }
        }
        README.matcher(Files.readString(Path.of("README.md")) + Files.readString(Path.of("docs", "api.md"))).results()
                .map(found -> Stream.of(1, 2, 3).map(found::group).filter(text -> text != null).findFirst().orElseThrow())
                // within a string of JSON
                .map(text -> text.replace("\\\"", "\""))
                .forEach(text -> known.add(new Query("README: " + text.strip().lines().skip(1).findFirst().orElse(text),
                        text, Map.of())));
        return known;
    }

    /** @return what GraphiQL, Apollo's and other tools ask for a schema, with all that they can be told to */
    static String introspection() {
        return IntrospectionQueryBuilder.build(Options.defaultOptions().descriptions(true).specifiedByUrl(true)
                .isOneOf(true).directiveIsRepeatable(true).schemaDescription(true).inputValueDeprecation(true)
                .typeRefFragmentDepth(9));
    }

    /** @return the document of a query, however long it is */
    static Document parsed(String query) {
        return new Parser().parseDocument(ParserEnvironment.newParserEnvironment().document(query)
                .parserOptions(ParserOptions.getDefaultSdlParserOptions()).build());
    }

    private static GraphQLSchema schema() {
        try {
            return UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser()
                    .parse(Files.readString(Path.of("src", "test", "resources", "schema.graphql"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

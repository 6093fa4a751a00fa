package org.entente.graphql;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.GraphQLError;
import graphql.language.Argument;
import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.SourceLocation;
import graphql.language.VariableReference;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.validation.ValidationError;

/**
 * Says what a wrong query should have had, in the client's words: the platform's messages without its classes. Where the
 * schema is not given, nothing of it is told.
 */
final class Expected {

    /** {@code Validation error (FieldUndefined@[counties]) :}, which path and code say as well. */
    private static final Pattern PREFIX = Pattern.compile("^Validation error ?\\(.*?\\) ?: ", Pattern.CASE_INSENSITIVE);
    /** A value as the platform's classes print it. */
    private static final Pattern VALUE = Pattern.compile(" with value '.*' (?=is not|is missing|must|contains)",
            Pattern.DOTALL);
    /** Of an input object the platform names only the class; what is judged so late in one are dates. */
    private static final Pattern WRONG_INSIDE = Pattern.compile("is not a valid 'Unknown Scalar Type .*", Pattern.DOTALL);
    private static final Pattern WRONG_TYPE = Pattern.compile("(is not a valid '\\w+').*", Pattern.DOTALL);
    private static final Pattern NAMED_TYPE = Pattern
            .compile("(?:is not a valid|in type) '(\\w+)'(?: is undefined)?$");
    private static final Pattern UNKNOWN_ARGUMENT = Pattern.compile("^Unknown field argument ");
    private static final Pattern UNKNOWN_CHOICE = Pattern.compile("Invalid input for enum '(\\w+)'");
    /** What was found in place of what is expected, as classes. */
    private static final Pattern CLASSES = Pattern.compile(
            "SRGQL\\d+: .*|Expected type 'Map' but was .*|Variable '\\w+' has coerced .*|,? but (it )?was (an? )?'\\w+'",
            Pattern.DOTALL);

    private Expected() {
    }

    /** @return what a query should have had that does not fit the schema */
    static String ofQuery(ValidationError wrong, GraphQLSchema schema) {
        String said = PREFIX.matcher(wrong.getMessage()).replaceFirst("");
        said = VALUE.matcher(Character.toUpperCase(said.charAt(0)) + said.substring(1)).replaceFirst(" ");
        said = WRONG_INSIDE.matcher(said).replaceFirst("holds what is not a valid 'Date'");
        said = WRONG_TYPE.matcher(said).replaceFirst("$1");
        if (schema == null) {
            return said + ".";
        }
        Matcher type = NAMED_TYPE.matcher(said);
        if (type.find()) {
            return said + "." + choices(schema.getType(type.group(1)));
        }
        return said + "." + (UNKNOWN_ARGUMENT.matcher(said).find() ? arguments(wrong.getQueryPath(), schema) : "");
    }

    /** @return what the value of a variable should have been */
    static String ofVariable(GraphQLError wrong, Document query, GraphQLSchema schema) {
        String said = CLASSES.matcher(wrong.getMessage()).replaceAll("").strip();
        List<SourceLocation> places = Objects.requireNonNullElse(wrong.getLocations(), List.of());
        Matcher choice = UNKNOWN_CHOICE.matcher(said);
        return query.getDefinitionsOfType(OperationDefinition.class).stream()
                .flatMap(operation -> operation.getVariableDefinitions().stream())
                .filter(variable -> places.contains(variable.getSourceLocation())).findFirst()
                .map(variable -> "%s Expected is a value of type %s for the variable '%s'.".formatted(
                        said.endsWith(".") || said.endsWith(":") ? said : said + ".",
                        AstPrinter.printAstCompact(variable.getType()), variable.getName()))
                .orElse(said) + (schema != null && choice.find() ? choices(schema.getType(choice.group(1))) : "");
    }

    /** @return which of a field's arguments that have variables must be of which type */
    static String ofVariables(DataFetchingEnvironment field) {
        return field.getField().getArguments().stream().filter(a -> a.getValue() instanceof VariableReference)
                .map(Argument::getName).map(name -> "'%s' must be %s".formatted(name,
                        GraphQLTypeUtil.simplePrint(field.getFieldDefinition().getArgument(name).getType())))
                .collect(Collectors.joining(", ", "A variable does not fit its argument: ", "."));
    }

    /** @return the arguments of the field at a path from the root, nothing where that is no path */
    private static String arguments(List<String> path, GraphQLSchema schema) {
        GraphQLType type = schema.getQueryType();
        GraphQLFieldDefinition field = null;
        for (String step : path) {
            field = type instanceof GraphQLFieldsContainer parent ? parent.getFieldDefinition(step) : null;
            type = field == null ? null : GraphQLTypeUtil.unwrapAll(field.getType());
        }
        return field == null ? "" : choices(field.getArguments().stream());
    }

    private static String choices(GraphQLType type) {
        if (type instanceof GraphQLEnumType choice) {
            return choices(choice.getValues().stream());
        }
        if (type instanceof GraphQLFieldsContainer object) {
            return choices(object.getFieldDefinitions().stream());
        }
        return type instanceof GraphQLScalarType scalar && scalar.getName().equals("Date")
                ? " Expected is a day such as 2026-02-28."
                : "";
    }

    private static String choices(Stream<? extends GraphQLNamedSchemaElement> those) {
        return those.map(GraphQLNamedSchemaElement::getName).sorted()
                .collect(Collectors.joining(", ", " Expected is one of ", "."));
    }
}

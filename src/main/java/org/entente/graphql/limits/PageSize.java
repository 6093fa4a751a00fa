package org.entente.graphql.limits;

import java.util.Map;
import java.util.Optional;

import org.entente.graphql.list.PageArguments;

import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.OperationDefinition;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;

/** Tells how many elements a page may have, from arguments that nobody has judged yet. */
final class PageSize {

    private final OperationDefinition operation;
    private final Map<String, Object> variables;

    PageSize(OperationDefinition operation, Map<String, Object> variables) {
        this.operation = operation;
        this.variables = variables;
    }

    /** @return how many elements, 0 to 100; 100 for what cannot be told */
    int of(Field field, GraphQLFieldDefinition definition) {
        Object last = asked("last", field, definition);
        Object asked = last == null ? asked("first", field, definition) : last;
        if (asked == null) {
            return PageArguments.USUAL;
        }
        // no number is too large for this; what is no size is refused when the page is read
        return asked instanceof Number size ? (int) Math.max(0, Math.min(PageArguments.LARGEST, size.doubleValue()))
                : PageArguments.LARGEST;
    }

    private Object asked(String name, Field field, GraphQLFieldDefinition definition) {
        Optional<Argument> given = field.getArguments().stream().filter(a -> a.getName().equals(name)).findFirst();
        if (given.isPresent() && given.get().getValue() instanceof VariableReference variable) {
            if (variables.containsKey(variable.getName())) {
                return variables.get(variable.getName());
            }
            Optional<Value> fallback = operation.getVariableDefinitions().stream()
                    .filter(v -> v.getName().equals(variable.getName())).findFirst().map(v -> v.getDefaultValue());
            return fallback.isPresent() ? value(fallback.get()) : usual(name, definition);
        }
        return given.isPresent() ? value(given.get().getValue()) : usual(name, definition);
    }

    private static Object usual(String name, GraphQLFieldDefinition definition) {
        GraphQLArgument argument = definition.getArgument(name);
        return argument == null || !argument.hasSetDefaultValue() ? null
                : GraphQLArgument.getArgumentDefaultValue(argument);
    }

    private static Object value(Value<?> literal) {
        if (literal instanceof IntValue number) {
            return number.getValue();
        }
        return literal instanceof NullValue ? null : literal;
    }
}

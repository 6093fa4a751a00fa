package org.entente.graphql.planned;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;

/** Arguments of fields, written into the query or as variables. */
final class RandomValues {

    private static final List<String> PAGING = List.of("first", "last", "after", "before");

    /** The declaration of each variable. */
    final List<String> declared = new ArrayList<>();
    final Map<String, Object> variables = new LinkedHashMap<>();

    private final Random random;
    private final Known known;
    /** Whether some values are to be wrong. */
    private final boolean rude;

    RandomValues(Random random, Known known, boolean rude) {
        this.random = random;
        this.known = known;
        this.rude = rude;
    }

    /** A name of an enumeration, which is no text in a query. */
    private record Choice(String name) {
    }

    boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    <T> T any(List<T> those) {
        return those.get(random.nextInt(those.size()));
    }

    /** @return the arguments of a field with their brackets, empty when none are given */
    String arguments(GraphQLFieldDefinition field) {
        Map<String, String> given = new LinkedHashMap<>();
        Object order = null;
        for (GraphQLArgument argument : field.getArguments()) {
            String name = argument.getName();
            if (PAGING.contains(name) || !GraphQLTypeUtil.isNonNull(argument.getType()) && once(2)) {
                continue;
            }
            Object value = value(argument.getType(), name, field);
            order = name.equals("orderBy") ? value : order;
            given.put(name, written(value, argument.getType(), !name.equals("orderBy")));
        }
        if (field.getArgument("first") != null) {
            page(field, order, given);
        }
        return given.isEmpty() ? ""
                : given.entrySet().stream().map(a -> a.getKey() + ": " + a.getValue())
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private void page(GraphQLFieldDefinition field, Object order, Map<String, String> given) {
        boolean back = field.getArgument("last") != null && once(6);
        String size = back ? "last" : "first";
        Object number = rude && once(4) ? any(List.of(0, -1, 101)) : 1 + random.nextInt(5);
        given.put(size, written(number, field.getArgument(size).getType(), false));
        if (once(4)) {
            String cursor = back ? "before" : "after";
            String from = rude && once(2) ? "nowhere" : known.any(cursors(field, order == null ? "" : literal(order)), random);
            if (rude || !from.equals("none")) {
                given.put(cursor, written(from, field.getArgument(cursor).getType(), true));
            }
        }
    }

    /** @return what the cursors of a list in an order are known by */
    static String cursors(GraphQLFieldDefinition field, String order) {
        return GraphQLTypeUtil.unwrapAll(field.getType()).getName() + order;
    }

    /** @param maybeNone whether a variable may be without a value */
    private String written(Object value, GraphQLInputType type, boolean maybeNone) {
        if (!once(4)) {
            return literal(value);
        }
        String name = "v" + declared.size();
        boolean required = GraphQLTypeUtil.isNonNull(type);
        String plain = GraphQLTypeUtil.simplePrint(GraphQLTypeUtil.unwrapNonNull(type));
        int form = random.nextInt(maybeNone && !required ? 5 : 3);
        declared.add("$" + name + ": " + switch (form) {
            case 0, 1 -> plain + (required ? "!" : "");
            case 2 -> plain + " = " + literal(value);
            default -> plain;
        });
        if (form < 2 || form == 2 && once(3)) {
            variables.put(name, json(value));
        } else if (form == 3) {
            variables.put(name, null);
        }
        return "$" + name;
    }

    /** @return a condition of a directive */
    String condition(boolean likely) {
        if (!once(2)) {
            return Boolean.toString(likely);
        }
        String name = "v" + declared.size();
        declared.add("$" + name + ": Boolean" + (once(2) ? " = " + likely : "!"));
        if (declared.get(declared.size() - 1).endsWith("!")) {
            variables.put(name, likely);
        }
        return "$" + name;
    }

    private Object value(GraphQLType type, String name, GraphQLFieldDefinition field) {
        if (type instanceof GraphQLNonNull required) {
            return value(required.getWrappedType(), name, field);
        }
        if (type instanceof GraphQLList list) {
            int number = name.equals("countries") && !rude ? 2 : 1 + random.nextInt(2);
            List<Object> those = new ArrayList<>();
            for (int tries = 0; those.size() < number && tries < 20; tries++) {
                Object one = value(list.getWrappedType(), name, field);
                if (rude || !those.contains(one)) {
                    those.add(one);
                }
            }
            return those;
        }
        if (type instanceof GraphQLEnumType choice) {
            return new Choice(any(choice.getValues()).getName());
        }
        if (type instanceof GraphQLInputObjectType object) {
            return object(object, field);
        }
        if (GraphQLTypeUtil.simplePrint(type).equals("Boolean")) {
            return random.nextBoolean();
        }
        return rude && once(5) ? any(List.of("ZZ", "", "%_\\", "x")) : text(name, field);
    }

    private Map<String, Object> object(GraphQLInputObjectType type, GraphQLFieldDefinition field) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (GraphQLInputObjectField each : type.getFieldDefinitions()) {
            if (GraphQLTypeUtil.isNonNull(each.getType()) || once(type.getFieldDefinitions().size() < 4 ? 2 : 5)) {
                object.put(each.getName(), value(each.getType(), each.getName(), field));
            }
        }
        if (!rude && object.containsKey("from") && object.containsKey("to")) {
            object.remove("to");
        }
        return object;
    }

    private String text(String name, GraphQLFieldDefinition field) {
        return known.any(switch (name) {
            case "code" -> field.getName();
            case "id" -> field.getName().equals("node")
                    ? any(List.of("AGREEMENT", "COUNTRY", "DOCUMENT", "OFFICIAL", "ORGANISATION", "SECTOR"))
                    : field.getName().toUpperCase(java.util.Locale.ROOT);
            case "signatory" -> "OFFICIAL";
            case "from", "to" -> "day";
            case "organisation" -> "organisation";
            case "sector", "sectors" -> "sector";
            case "parent" -> "group";
            case "country", "countries", "parties", "anyParty", "codes" -> "country";
            default -> "word";
        }, random);
    }

    static String literal(Object value) {
        if (value instanceof Map<?, ?> object) {
            return object.entrySet().stream().map(e -> e.getKey() + ": " + literal(e.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(RandomValues::literal).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof Choice choice ? choice.name
                : value instanceof String text ? "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\""
                        : String.valueOf(value);
    }

    private static Object json(Object value) {
        if (value instanceof Map<?, ?> object) {
            Map<Object, Object> plain = new LinkedHashMap<>();
            object.forEach((name, each) -> plain.put(name, json(each)));
            return plain;
        }
        return value instanceof List<?> list ? list.stream().map(RandomValues::json).toList()
                : value instanceof Choice choice ? choice.name : value;
    }
}

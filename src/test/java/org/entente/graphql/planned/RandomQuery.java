package org.entente.graphql.planned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;

/** A valid query of a schema, made up: fragments, aliases, directives, variables, arguments that are right and some that are not. */
final class RandomQuery {

    private static final int DEEPEST = 7;
    private static final int MOST_FIELDS = 40;
    private static final List<String> COUNTRIES = List.of("AZ", "TR", "ru", "GE", "KZ", "US", "ZW", "QQ");
    private static final List<String> SECTORS = List.of("SECURITY", "ENERGY", "economy", "TRANSPORT", "COUNTERTERRORISM",
            "NONE");
    private static final List<String> WORDS = List.of("agreement", "az", "energy", "e", "", "defence cooperation");
    private static final Map<String, String> VARIABLES = Map.of("yes", "Boolean! = true", "no", "Boolean! = false", "lang",
            "Language", "tongue", "Language = RU", "few", "Int = 2", "many", "Int");

    private final GraphQLSchema schema;
    private final Random random;
    private final List<String> ids;
    private final Set<String> variables = new LinkedHashSet<>();
    private final List<String> fragments = new ArrayList<>();
    private final String text;
    private int asked;

    /** @param ids of anything on record */
    RandomQuery(GraphQLSchema schema, Random random, List<String> ids) {
        this.schema = schema;
        this.random = random;
        this.ids = ids;
        String selection = selection(schema.getQueryType(), 0);
        String declared = String.join(", ", variables.stream().map(v -> "$" + v + ": " + VARIABLES.get(v)).toList());
        this.text = "query Made" + (declared.isEmpty() ? "" : "(" + declared + ")") + " " + selection + "\n"
                + String.join("\n", fragments);
    }

    String text() {
        return text;
    }

    /** @return values for some of its variables, the others are left to their defaults */
    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        if (variables.contains("lang") && random.nextBoolean()) {
            values.put("lang", "AZ");
        }
        if (variables.contains("many")) {
            values.put("many", 3);
        }
        if (variables.contains("no") && chance(30)) {
            values.put("no", true);
        }
        return values;
    }

    private String selection(GraphQLType type, int depth) {
        StringBuilder fields = new StringBuilder("{ ");
        if (type instanceof GraphQLObjectType object) {
            if (chance(15)) {
                fields.append("__typename ");
            }
            int wanted = asked > MOST_FIELDS ? 1 : 1 + random.nextInt(depth == 0 ? 2 : 5);
            for (int i = 0; i < wanted; i++) {
                fields.append(wrapped(object, field(object, depth, i))).append(' ');
            }
        } else {
            fields.append("__typename ");
            if (type instanceof GraphQLInterfaceType shared && chance(60)) {
                fields.append(field(shared.getFieldDefinitions().get(random.nextInt(shared.getFieldDefinitions().size())),
                        depth, 9)).append(' ');
            }
            List<? extends GraphQLNamedType> possible = type instanceof GraphQLUnionType union ? union.getTypes()
                    : schema.getImplementations((GraphQLInterfaceType) type);
            for (GraphQLNamedType each : possible) {
                if (chance(60) && asked <= MOST_FIELDS) {
                    GraphQLObjectType object = (GraphQLObjectType) each;
                    fields.append("... on ").append(each.getName()).append(" { ")
                            .append(field(object, depth, possible.indexOf(each) + 10)).append(" } ");
                }
            }
        }
        return fields.append("}").toString();
    }

    private String wrapped(GraphQLObjectType type, String field) {
        if (chance(10)) {
            return "... on " + type.getName() + directive() + " { " + field + " }";
        }
        if (chance(5)) {
            String name = "F" + fragments.size();
            fragments.add("fragment " + name + " on " + type.getName() + " { " + field + " }");
            return "..." + name + directive();
        }
        return field;
    }

    private String field(GraphQLObjectType type, int depth, int place) {
        List<GraphQLFieldDefinition> leaves = type.getFieldDefinitions().stream()
                .filter(f -> GraphQLTypeUtil.isLeaf(f.getType())).toList();
        boolean last = depth >= DEEPEST || ++asked > MOST_FIELDS;
        List<GraphQLFieldDefinition> from = last || chance(35) && !leaves.isEmpty() ? leaves : type.getFieldDefinitions();
        return from.isEmpty() ? "__typename" : field(from.get(random.nextInt(from.size())), depth, place);
    }

    private String field(GraphQLFieldDefinition field, int depth, int place) {
        List<String> arguments = new ArrayList<>();
        for (GraphQLArgument argument : field.getArguments()) {
            boolean pageSize = argument.getName().equals("first");
            if (GraphQLTypeUtil.isNonNull(argument.getType()) || pageSize || chance(25) && !isOtherEnd(argument.getName())) {
                arguments.add(argument.getName() + ": " + value(argument.getName(), argument.getType(), 0));
            }
        }
        // under a name of its own: what two fields of one name ask for may differ, and what two types have under it
        String alias = "a" + depth + "_" + place + "_" + random.nextInt(1000) + ": ";
        boolean leaf = GraphQLTypeUtil.isLeaf(field.getType());
        return (place < 9 && leaf && arguments.isEmpty() && chance(70) ? "" : alias) + field.getName()
                + (arguments.isEmpty() ? "" : "(" + String.join(", ", arguments) + ")") + directive()
                + (leaf ? "" : " " + selection(GraphQLTypeUtil.unwrapAll(field.getType()), depth + 1));
    }

    private static boolean isOtherEnd(String argument) {
        return Set.of("last", "after", "before").contains(argument);
    }

    private String directive() {
        if (chance(92)) {
            return "";
        }
        String when = chance(50) ? "" + random.nextBoolean() : variable(chance(50) ? "yes" : "no");
        return " @" + (random.nextBoolean() ? "skip" : "include") + "(if: " + when + ")";
    }

    private String value(String name, GraphQLInputType type, int depth) {
        if (type instanceof GraphQLNonNull required) {
            return value(name, (GraphQLInputType) required.getWrappedType(), depth);
        }
        if (type instanceof GraphQLList list) {
            List<String> values = new ArrayList<>();
            for (int i = random.nextInt(3); i >= 0; i--) {
                values.add(value(name, (GraphQLInputType) list.getWrappedType(), depth));
            }
            return values.toString();
        }
        if (type instanceof GraphQLEnumType values) {
            return name.equals("language") && chance(40) ? chance(20) ? "null" : variable(chance(50) ? "lang" : "tongue")
                    : values.getValues().get(random.nextInt(values.getValues().size())).getName();
        }
        if (type instanceof GraphQLInputObjectType object) {
            List<String> fields = new ArrayList<>();
            object.getFieldDefinitions().stream().filter(f -> GraphQLTypeUtil.isNonNull(f.getType()) || chance(20))
                    .forEach(f -> fields.add(f.getName() + ": " + value(f.getName(), f.getType(), depth + 1)));
            return "{" + String.join(", ", fields) + "}";
        }
        return switch (((GraphQLNamedType) type).getName()) {
            case "Int" -> chance(3) ? "0" : chance(15) ? variable(chance(50) ? "few" : "many") : "" + (1 + random.nextInt(4));
            case "Boolean" -> "" + random.nextBoolean();
            case "ID" -> chance(10) || ids.isEmpty() ? "\"none\"" : quoted(pick(ids));
            case "Date" -> quoted(pick(List.of("2001-01-01", "2015-06-30", "2024-12-31")));
            default -> quoted(pick(switch (name) {
                case "sectors", "sector", "parent" -> SECTORS;
                case "code" -> chance(50) ? COUNTRIES : SECTORS;
                case "text", "titleContains", "nameContains", "textContains" -> WORDS;
                case "organisation" -> List.of("NATO", "UN", "XX_NONE");
                default -> COUNTRIES;
            }));
        };
    }

    /** @return it, declared where it is used */
    private String variable(String name) {
        variables.add(name);
        return "$" + name;
    }

    private String pick(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static String quoted(String value) {
        return '"' + value + '"';
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}

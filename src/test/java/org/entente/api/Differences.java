package org.entente.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.language.AstPrinter;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ListType;
import graphql.language.NamedNode;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.language.TypeName;
import graphql.language.UnionTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;

/**
 * Where a served schema falls short of a contract. More than the contract is no difference; nor is an answer that is
 * never null where the contract lets it be, nor an argument that may be left out where the contract wants it.
 */
final class Differences {

    private final TypeDefinitionRegistry served;
    private final List<String> found = new ArrayList<>();

    private Differences(TypeDefinitionRegistry served) {
        this.served = served;
    }

    /** @return the differences, each with the place it is at: {@code Country.name(language)} */
    static List<String> between(String contract, String served) {
        SchemaParser parser = new SchemaParser();
        Differences differences = new Differences(parser.parse(served));
        parser.parse(contract).types().values().forEach(differences::compare);
        return differences.found;
    }

    private void compare(TypeDefinition<?> wanted) {
        TypeDefinition<?> given = served.types().get(wanted.getName());
        String at = wanted.getName();
        if (given == null) {
            found.add(at + " is missing");
        } else if (given.getClass() != wanted.getClass()) {
            found.add(at + " is another kind of type");
        } else if (wanted instanceof ImplementingTypeDefinition<?> type) {
            fields(at, type, (ImplementingTypeDefinition<?>) given);
        } else if (wanted instanceof InputObjectTypeDefinition type) {
            inputs(at + ".%s", type.getInputValueDefinitions(),
                    ((InputObjectTypeDefinition) given).getInputValueDefinitions());
        } else if (wanted instanceof EnumTypeDefinition type) {
            Map<String, EnumValueDefinition> values = named(((EnumTypeDefinition) given).getEnumValueDefinitions());
            type.getEnumValueDefinitions().stream().filter(value -> !values.containsKey(value.getName()))
                    .forEach(value -> found.add(at + "." + value.getName() + " is missing"));
        } else if (wanted instanceof UnionTypeDefinition type) {
            members(at, type.getMemberTypes(), ((UnionTypeDefinition) given).getMemberTypes());
        }
    }

    private void fields(String type, ImplementingTypeDefinition<?> wanted, ImplementingTypeDefinition<?> given) {
        members(type, wanted.getImplements(), given.getImplements());
        Map<String, FieldDefinition> fields = named(given.getFieldDefinitions());
        for (FieldDefinition field : wanted.getFieldDefinitions()) {
            String at = type + "." + field.getName();
            FieldDefinition same = fields.get(field.getName());
            if (same == null) {
                found.add(at + " is missing");
                continue;
            }
            if (!answers(same.getType(), field.getType())) {
                found.add(at + " is " + AstPrinter.printAst(same.getType()) + ", not " + AstPrinter.printAst(field.getType()));
            }
            inputs(at + "(%s)", field.getInputValueDefinitions(), same.getInputValueDefinitions());
        }
    }

    private void inputs(String at, List<InputValueDefinition> wanted, List<InputValueDefinition> given) {
        Map<String, InputValueDefinition> inputs = named(given);
        Map<String, InputValueDefinition> known = named(wanted);
        for (InputValueDefinition input : wanted) {
            InputValueDefinition same = inputs.get(input.getName());
            if (same == null) {
                found.add(at.formatted(input.getName()) + " is missing");
            } else if (!answers(input.getType(), same.getType()) || !printed(same).equals(printed(input))) {
                found.add(at.formatted(input.getName()) + " is " + AstPrinter.printAst(same.getType()) + " = "
                        + printed(same) + ", not " + AstPrinter.printAst(input.getType()) + " = " + printed(input));
            }
        }
        given.stream().filter(input -> !known.containsKey(input.getName()))
                .filter(input -> input.getType() instanceof NonNullType && input.getDefaultValue() == null)
                .forEach(input -> found.add(at.formatted(input.getName()) + " must not be needed"));
    }

    private void members(String at, List<?> wanted, List<?> given) {
        List<String> names = given.stream().map(type -> ((TypeName) type).getName()).toList();
        wanted.stream().map(type -> ((TypeName) type).getName()).filter(name -> !names.contains(name))
                .forEach(name -> found.add(at + " has nothing to do with " + name));
    }

    /** @return whether whatever the first type allows, the second does too */
    private static boolean answers(Type<?> narrow, Type<?> wide) {
        if (wide instanceof NonNullType needed) {
            return narrow instanceof NonNullType sure && answers(sure.getType(), needed.getType());
        }
        if (narrow instanceof NonNullType sure) {
            return answers(sure.getType(), wide);
        }
        if (wide instanceof ListType list) {
            return narrow instanceof ListType other && answers(other.getType(), list.getType());
        }
        return narrow instanceof TypeName name && name.getName().equals(((TypeName) wide).getName());
    }

    private static String printed(InputValueDefinition input) {
        return input.getDefaultValue() == null ? "none" : AstPrinter.printAst(input.getDefaultValue());
    }

    private static <N extends NamedNode<?>> Map<String, N> named(List<N> nodes) {
        return nodes.stream().collect(Collectors.toMap(NamedNode::getName, Function.identity()));
    }
}

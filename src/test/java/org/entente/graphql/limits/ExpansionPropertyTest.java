package org.entente.graphql.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.MergedField;
import graphql.language.Definition;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.Node;
import graphql.language.NodeUtil;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is counted once for each fragment is what is counted where each spread is written out. */
class ExpansionPropertyTest {

    private static final GraphQLSchema SCHEMA = UnExecutableSchemaGenerator
            .makeUnExecutableSchema(new SchemaParser().parse("type Query { a: Query b: Query c: Query }"));

    @Property
    void measures(@ForAll Random dice) {
        Document document = Queries.parsed(new Dice(dice).document());
        Extent greatest = Extent.NONE;
        for (Definition<?> definition : document.getDefinitions()) {
            greatest = greatest.or(writtenOut(definition, document, 0));
        }
        assertThat(Extents.greatest(document, new Fragments(document))).isEqualTo(greatest);
    }

    /** The platform itself tells which fields of a selection are one. */
    @Property
    void repeats(@ForAll Random dice) {
        Document document = Queries.parsed(new Dice(dice).document());
        FieldCollectorParameters parameters = FieldCollectorParameters.newParameters().schema(SCHEMA)
                .objectType(SCHEMA.getQueryType()).fragments(NodeUtil.getFragmentsByName(document))
                .variables(CoercedVariables.emptyVariables().toMap()).graphQLContext(GraphQLContext.getDefault()).build();
        int most = 0;
        for (SelectionSet set : selections(document)) {
            for (MergedField field : new FieldCollector().collectFields(parameters, set).getSubFieldsList()) {
                most = Math.max(most, field.getFields().size());
            }
        }
        assertThat(new Repeats(new Fragments(document)).most(document)).isEqualTo(most);
    }

    private static Extent writtenOut(Node<?> node, Document document, int depth) {
        int here = node instanceof Field ? depth + 1 : depth;
        int aliases = node instanceof Field field && field.getAlias() != null ? 1 : 0;
        int directives = node instanceof DirectivesContainer<?> place ? place.getDirectives().size() : 0;
        Extent extent = new Extent(here, aliases, directives, directives);
        List<Node> below = new ArrayList<>(node.getChildren());
        if (node instanceof FragmentSpread spread) {
            below.add(document.getDefinitionsOfType(FragmentDefinition.class).stream()
                    .filter(fragment -> fragment.getName().equals(spread.getName())).findFirst().orElseThrow());
        }
        for (Node<?> child : below) {
            if (!(child instanceof Directive)) {
                Extent inner = writtenOut(child, document, here);
                extent = new Extent(Math.max(extent.depth(), inner.depth()), extent.aliases() + inner.aliases(),
                        extent.directives() + inner.directives(), Math.max(extent.crowd(), inner.crowd()));
            }
        }
        return extent;
    }

    private static List<SelectionSet> selections(Document document) {
        List<SelectionSet> found = new ArrayList<>();
        Deque<Node<?>> open = new ArrayDeque<>(List.of(document));
        while (!open.isEmpty()) {
            Node<?> node = open.pop();
            if (node instanceof SelectionSet set) {
                found.add(set);
            }
            node.getChildren().forEach(open::push);
        }
        return found;
    }

    /** Makes up documents whose fragments spread only those with a higher number. */
    private record Dice(Random random) {

        private static final int FRAGMENTS = 4;

        String document() {
            StringBuilder text = new StringBuilder();
            List<String> definitions = new ArrayList<>();
            definitions
                    .add("query Q" + (random.nextBoolean() ? "($x: Int" + directives() + ")" : "") + directives() + set(0, 3));
            for (int n = 0; n < FRAGMENTS; n++) {
                definitions.add("fragment F" + n + " on Query" + directives() + set(n + 1, 2));
            }
            // those that are spread before and behind those that spread them
            Collections.shuffle(definitions, random);
            definitions.forEach(text::append);
            return text.toString();
        }

        private String set(int firstFragment, int depth) {
            StringBuilder text = new StringBuilder("{");
            for (int n = 1 + random.nextInt(4); n > 0; n--) {
                text.append(selection(firstFragment, depth)).append(' ');
            }
            return text.append('}').toString();
        }

        private String selection(int firstFragment, int depth) {
            int kind = random.nextInt(6);
            if (kind == 0 && firstFragment < FRAGMENTS) {
                return "...F" + (firstFragment + random.nextInt(FRAGMENTS - firstFragment)) + directives();
            }
            if (kind == 1 && depth > 0) {
                return "..." + (random.nextBoolean() ? " on Query" : "") + directives() + set(firstFragment, depth - 1);
            }
            String name = (random.nextInt(3) == 0 ? letter() + ":" : "") + letter() + directives();
            return depth > 0 && random.nextBoolean() ? name + set(firstFragment, depth - 1) : name;
        }

        private String letter() {
            return String.valueOf("abc".charAt(random.nextInt(3)));
        }

        private String directives() {
            return " @d".repeat(Math.max(0, random.nextInt(5) - 2));
        }
    }
}

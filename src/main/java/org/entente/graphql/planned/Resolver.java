package org.entente.graphql.planned;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import io.smallrye.graphql.execution.datafetcher.helper.ArgumentHelper;
import io.smallrye.graphql.execution.datafetcher.helper.FieldHelper;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Operation;

/** Says what a field has for each of many parents. */
sealed interface Resolver {

    /**
     * @param parents objects of the type that has the field
     * @param call the field's arguments, and what is known of the request
     * @return a value for each, in the parents' order, as ordinary execution would get it
     * @throws Exception whatever the field's own code throws
     */
    Object[] values(List<?> parents, DataFetchingEnvironment call) throws Exception;

    /** Reads a property of each parent. */
    final class Property implements Resolver {

        private final Method getter;
        /** Makes of the property what the schema's scalar is told as, null where it is that already. */
        private final FieldHelper transformation;

        Property(Method getter, Field field) {
            this.getter = getter;
            String javaType = field.getReference().getClassName();
            boolean asItIs = javaType.equals(field.getReference().getGraphQLClassName());
            this.transformation = asItIs && !field.isAdaptingTo() && !field.isAdaptingWith() && !field.hasTransformation()
                    ? null
                    : new FieldHelper(field);
        }

        @Override
        public Object[] values(List<?> parents, DataFetchingEnvironment call) throws Exception {
            Object[] values = new Object[parents.size()];
            for (int i = 0; i < values.length; i++) {
                Object value = getter.invoke(parents.get(i));
                values[i] = transformation == null || value == null ? value
                        : transformation.transformOrAdaptResponse(value, call);
            }
            return values;
        }
    }

    /** Asks a method for all parents at once. */
    final class Batch implements Resolver {

        private final ApiMethod method;
        private final ArgumentHelper arguments;

        Batch(Operation operation) {
            this.method = new ApiMethod(operation);
            this.arguments = new ArgumentHelper(operation.getArguments());
        }

        @Override
        public Object[] values(List<?> parents, DataFetchingEnvironment call) throws Exception {
            List<Object> given = new ArrayList<>();
            given.add(parents);
            given.addAll(arguments.getArguments(call, true));
            Collection<?> values = (Collection<?>) method.call(given);
            if (values.size() != parents.size()) {
                throw new Unplanned("a batch of another size");
            }
            return values.toArray();
        }
    }

    /** Asks a method for each parent, or for the one root. */
    final class Single implements Resolver {

        private final ApiMethod method;
        private final ArgumentHelper arguments;
        private final FieldHelper transformation;

        Single(Operation operation) {
            this.method = new ApiMethod(operation);
            this.arguments = new ArgumentHelper(operation.getArguments());
            this.transformation = new FieldHelper(operation);
        }

        @Override
        public Object[] values(List<?> parents, DataFetchingEnvironment call) throws Exception {
            Object[] values = new Object[parents.size()];
            for (int i = 0; i < values.length; i++) {
                DataFetchingEnvironment ofParent = DataFetchingEnvironmentImpl.newDataFetchingEnvironment(call)
                        .source(parents.get(i)).build();
                Object value = method.call(arguments.getArguments(ofParent));
                values[i] = transformation.transformOrAdaptResponse(value, ofParent);
            }
            return values;
        }
    }

    /** The name of the parents' type. */
    record TypeName(String name) implements Resolver {

        @Override
        public Object[] values(List<?> parents, DataFetchingEnvironment call) {
            Object[] values = new Object[parents.size()];
            Arrays.fill(values, name);
            return values;
        }
    }

}

package org.entente.graphql.planned;

import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.schema.model.Schema;
import io.smallrye.graphql.schema.model.Type;

/** What answers each field of the schema, without what SmallRye does around every single value. */
@ApplicationScoped
class Resolvers {

    private static final String TYPE_NAME = "__typename";

    private final Map<String, Map<String, Resolver>> byType = new HashMap<>();
    private final Map<Class<?>, String> typeNames = new HashMap<>();

    Resolvers(Schema schema) {
        Map<String, Resolver> root = new HashMap<>();
        schema.getQueries().forEach(query -> root.put(query.getName(), new Resolver.Single(query)));
        byType.put(Calls.ROOT_TYPE, root);
        schema.getTypes().forEach((name, type) -> byType.put(name, of(type)));
        byType.forEach((name, fields) -> fields.put(TYPE_NAME, new Resolver.TypeName(name)));
    }

    /** @return null where only ordinary execution knows an answer */
    Resolver of(String type, String field) {
        return byType.getOrDefault(type, Map.of()).get(field);
    }

    /** @return the name of the type in the schema that an object is of, null when it is of none */
    String typeName(Object object) {
        return typeNames.get(object.getClass());
    }

    private Map<String, Resolver> of(Type type) {
        Class<?> owner = load(type);
        typeNames.put(owner, type.getName());
        Map<String, Resolver> fields = new HashMap<>();
        for (Field field : type.getFields().values()) {
            Resolver property = property(owner, field);
            if (property != null) {
                fields.put(field.getName(), property);
            }
        }
        for (Operation field : type.getOperations().values()) {
            fields.put(field.getName(), new Resolver.Single(field));
        }
        for (Operation field : type.getBatchOperations().values()) {
            fields.put(field.getName(), new Resolver.Batch(field));
        }
        return fields;
    }

    private static Resolver property(Class<?> owner, Field field) {
        try {
            return field.getMethodName() == null ? null
                    : new Resolver.Property(owner.getMethod(field.getMethodName()), field);
        } catch (NoSuchMethodException e) {
            return null;
        }
    }

    private static Class<?> load(Reference type) {
        try {
            return Class.forName(type.getClassName(), false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}

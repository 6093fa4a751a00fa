package org.entente.graphql.planned;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;

import io.quarkus.arc.Arc;
import io.smallrye.graphql.execution.datafetcher.helper.OperationInvoker;
import io.smallrye.graphql.schema.model.Operation;

/** A method that answers a field, called on its one bean: SmallRye looks the bean up at every call. */
final class ApiMethod {

    private final Method method;
    private volatile Object bean;

    ApiMethod(Operation operation) {
        method = new OperationInvoker(operation).getMethod();
    }

    /** @throws Exception what the method throws */
    Object call(List<Object> arguments) throws Exception {
        try {
            return method.invoke(bean(), arguments.toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** Not before a call: resolvers are made while beans still are. */
    private Object bean() {
        if (bean == null) {
            bean = Arc.container().instance(method.getDeclaringClass()).get();
        }
        return bean;
    }
}

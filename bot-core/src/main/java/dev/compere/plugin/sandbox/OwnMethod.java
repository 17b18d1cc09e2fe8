package dev.compere.plugin.sandbox;

import groovy.lang.Closure;

/// A pointer to a method of the plugin's own: `this.&name`.
final class OwnMethod extends Closure<Object> {

    private static final long serialVersionUID = 1L;

    private final transient Object receiver;
    private final String name;

    OwnMethod(Object receiver, String name) {
        super(null);
        this.receiver = receiver;
        this.name = name;
        this.maximumNumberOfParameters = 1;
        this.parameterTypes = new Class<?>[] {Object.class};
    }

    @Override
    public Object call(Object... arguments) {
        return OwnMembers.call(receiver, name, arguments);
    }

    @Override
    public Object call(Object argument) {
        return OwnMembers.call(receiver, name, new Object[] {argument});
    }

    @Override
    public Object call() {
        return OwnMembers.call(receiver, name, new Object[0]);
    }
}

package dev.compere.plugin.sandbox;

import groovy.lang.Closure;

/// A closure in a text, `"${-> name}"`: asked for its value each time the text is read.
final class LazyText extends Closure<String> {

    private static final long serialVersionUID = 1L;

    private final transient Closure<?> closure;

    LazyText(Closure<?> closure) {
        super(null);
        this.closure = closure;
        this.maximumNumberOfParameters = 0;
    }

    @Override
    public String call() {
        return SafeText.text(closure.call());
    }

    @Override
    public String call(Object... arguments) {
        return call();
    }
}

package dev.compere.plugin.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.codehaus.groovy.runtime.InvokerHelper;

/// The classes of one version of one plugin. Safe from any thread.
///
/// Groovy keeps metadata of every class it meets; [#close] takes it back, or a bot that reloads a lot would keep the
/// old versions until memory is short.
public class PluginClassLoader extends ClassLoader implements AutoCloseable {

    static {
        registerAsParallelCapable();
    }

    private final Map<String, byte[]> classes;
    private final List<Class<?>> defined = new ArrayList<>();

    /// @param plugin its name, for stack traces and heap dumps
    /// @param classes bytes by class name
    public PluginClassLoader(String plugin, Map<String, byte[]> classes, ClassLoader parent) {
        super("plugin-" + plugin, parent);
        this.classes = Map.copyOf(classes);
    }

    /// Whether the class, as a stack trace names it, is the plugin's own.
    public final boolean owns(String className) {
        return classes.containsKey(className);
    }

    /// Calls it with each class that has been loaded so far.
    final void forEachLoaded(Consumer<Class<?>> visitor) {
        List<Class<?>> loaded;
        synchronized (defined) {
            loaded = List.copyOf(defined);
        }
        loaded.forEach(visitor);
    }

    /// The names of the plugin's classes, loaded or not.
    public final Set<String> ownClasses() {
        return classes.keySet();
    }

    /// Takes back what Groovy keeps of the classes. Those already loaded go on to work.
    @Override
    public final void close() {
        synchronized (defined) {
            defined.forEach(InvokerHelper::removeClass);
            defined.clear();
        }
    }

    @Override
    protected final Class<?> findClass(String className) throws ClassNotFoundException {
        var bytes = classes.get(className);
        if (bytes == null) {
            throw new ClassNotFoundException(className);
        }
        var type = defineClass(className, bytes, 0, bytes.length);
        synchronized (defined) {
            defined.add(type);
        }
        return type;
    }
}

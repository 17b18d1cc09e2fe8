package dev.compere.plugin.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.codehaus.groovy.runtime.InvokerHelper;

/// The classes of one version of one plugin.
///
/// Groovy keeps metadata of every class it meets; [#close] takes it back, or a bot that reloads a lot would keep the
/// old versions until memory is short.
final class PluginClassLoader extends ClassLoader {

    static {
        registerAsParallelCapable();
    }

    private final Map<String, byte[]> classes;
    private final List<Class<?>> defined = new ArrayList<>();

    PluginClassLoader(CompiledPlugin plugin, ClassLoader parent) {
        super("plugin-" + plugin.name(), parent);
        this.classes = plugin.classes();
    }

    /// Whether the class, as a stack trace names it, is the plugin's own.
    boolean owns(String className) {
        return classes.containsKey(className);
    }

    void close() {
        synchronized (defined) {
            defined.forEach(InvokerHelper::removeClass);
            defined.clear();
        }
    }

    @Override
    protected Class<?> findClass(String className) throws ClassNotFoundException {
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

package dev.compere.plugin.sandbox;

import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.codehaus.groovy.runtime.InvokerHelper;

/// The classes of one version of one plugin, as [BytecodeGate] has let them through.
///
/// The second wall: even if the gate missed a reference, the class behind it could not be linked unless it is on the
/// [AllowList]. There are no resources. Groovy keeps metadata of every class it meets; [#close] takes it back, or a bot
/// that reloads a lot would keep the old versions until memory is short. Safe from any thread.
public final class SandboxClassLoader extends ClassLoader implements AutoCloseable {

    static {
        registerAsParallelCapable();
    }

    /// What rewritten code, lambdas, records and proxies refer to by themselves.
    private static final Set<String> PLUMBING = Set.of(
            "java.lang.Class",
            "java.lang.ClassNotFoundException",
            "java.lang.Error",
            "java.lang.IllegalAccessException",
            "java.lang.NoClassDefFoundError",
            "java.lang.NoSuchMethodError",
            "java.lang.NoSuchMethodException",
            "java.lang.Record",
            "java.lang.Throwable",
            "java.lang.invoke.CallSite",
            "java.lang.invoke.LambdaMetafactory",
            "java.lang.invoke.MethodHandle",
            "java.lang.invoke.MethodHandles",
            "java.lang.invoke.MethodHandles$Lookup",
            "java.lang.invoke.MethodType",
            "java.lang.invoke.TypeDescriptor",
            "java.lang.reflect.InvocationHandler",
            "java.lang.reflect.Method",
            "java.lang.reflect.Proxy",
            "java.lang.reflect.UndeclaredThrowableException",
            "java.lang.runtime.ObjectMethods");

    private static final String OWN_PACKAGE = SandboxClassLoader.class.getPackageName() + ".";

    private final Map<String, byte[]> classes;
    private final AllowList list;
    private final List<Class<?>> defined = new ArrayList<>();

    /// @param name for stack traces and heap dumps
    /// @param classes rewritten, by name
    public SandboxClassLoader(String name, Map<String, byte[]> classes, AllowList list, ClassLoader parent) {
        super(name, parent);
        this.classes = Map.copyOf(classes);
        this.list = list;
    }

    /// Whether the class, as a stack trace names it, is the plugin's own.
    public boolean owns(String className) {
        return classes.containsKey(className);
    }

    /// Takes back what Groovy keeps of the classes. Those already loaded go on to work.
    @Override
    public void close() {
        synchronized (defined) {
            defined.forEach(InvokerHelper::removeClass);
            defined.clear();
        }
    }

    @Override
    protected Class<?> loadClass(String className, boolean resolve) throws ClassNotFoundException {
        if (owns(className)) {
            return own(className);
        }
        if (!list.names(className) && !PLUMBING.contains(className) && !isCheckedCall(className)) {
            throw new ClassNotFoundException(className + " is out of a plugin's reach");
        }
        return super.loadClass(className, resolve);
    }

    private Class<?> own(String className) {
        synchronized (getClassLoadingLock(className)) {
            var loaded = findLoadedClass(className);
            if (loaded != null) {
                return loaded;
            }
            var bytes = classes.get(className);
            var type = defineClass(className, bytes, 0, bytes.length);
            synchronized (defined) {
                defined.add(type);
            }
            return type;
        }
    }

    private static boolean isCheckedCall(String className) {
        return className.startsWith(OWN_PACKAGE + "Safe") || className.equals(Budget.class.getName());
    }

    @Override
    public URL getResource(String name) {
        return null;
    }

    @Override
    public Enumeration<URL> getResources(String name) {
        return Collections.emptyEnumeration();
    }
}

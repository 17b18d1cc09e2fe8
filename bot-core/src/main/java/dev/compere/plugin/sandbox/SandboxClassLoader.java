package dev.compere.plugin.sandbox;

import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.Set;

/// The classes of one version of a plugin, as [BytecodeGate] has let them through.
///
/// The second wall: even if the gate missed a reference, the class behind it could not be linked unless it is on the
/// [AllowList]. There are no resources.
public final class SandboxClassLoader extends PluginClassLoader {

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

    private static final String CHECKED_CALLS = SandboxClassLoader.class.getPackageName() + ".Safe";

    private final AllowList list;

    /// @param classes rewritten, by name
    public SandboxClassLoader(String plugin, Map<String, byte[]> classes, AllowList list, ClassLoader parent) {
        super(plugin, classes, parent);
        this.list = list;
    }

    @Override
    protected Class<?> loadClass(String className, boolean resolve) throws ClassNotFoundException {
        if (owns(className)) {
            return own(className);
        }
        if (!isVisible(className)) {
            throw new ClassNotFoundException(className + " is out of a plugin's reach");
        }
        return super.loadClass(className, resolve);
    }

    /// Before the parent is asked: no class of the bot or of a library can stand in for one of the plugin's.
    private Class<?> own(String className) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(className)) {
            var loaded = findLoadedClass(className);
            return loaded == null ? findClass(className) : loaded;
        }
    }

    private boolean isVisible(String className) {
        return list.names(className)
                || PLUMBING.contains(className)
                || className.startsWith(CHECKED_CALLS)
                || className.equals(Budget.class.getName());
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

package dev.compere.plugin.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What the gate does not let through, and how it says so.
class BytecodeGateTest {

    @Test
    void everythingThatIsNotAllowedIsToldWithItsLine() {
        var violations = Sandboxed.violations("""
                def a = 1
                System.exit(a)
                def f = {
                    new File('x')
                }
                """);

        assertThat(violations)
                .extracting(Violation::line, Violation::what)
                .contains(tuple(2, "calls java.lang.System.exit(int)"), tuple(4, "refers to java.io.File"));
    }

    static List<Arguments> attacks() {
        return List.of(
                Arguments.of("getClass().classLoader", "calls java.lang.Class.getClassLoader()"),
                Arguments.of("this['class']", "getAt"),
                Arguments.of("'touch x'.execute()", "execute"),
                Arguments.of("System.out", "java.lang.System"),
                Arguments.of("java.util.function.BinaryOperator<String> f = System::setProperty", "setProperty"),
                Arguments.of("class L extends ClassLoader {}", "extends or implements java.lang.ClassLoader"),
                Arguments.of("class F { protected void finalize() { } }", "declares finalize()"),
                Arguments.of(
                        "class E extends RuntimeException { String getMessage() { 'x' } }", "declares getMessage()"),
                Arguments.of("synchronized (this) { 1 }", "uses synchronized"),
                Arguments.of("class N { synchronized void x() { } }", "declares a synchronized method"),
                Arguments.of(
                        "FileOutputStream f(Object o) { (FileOutputStream) o }", "refers to java.io.FileOutputStream"),
                Arguments.of(
                        "def g(Iterable<FileOutputStream> l) { for (f in l) { f.close() } }",
                        "refers to java.io.FileOutputStream"),
                Arguments.of("def c = { FileOutputStream f -> 1 }", "refers to java.io.FileOutputStream"),
                Arguments.of(
                        "interface I { Object evaluate(String s) }\n" + "abstract class S extends "
                                + SandboxScript.class.getName() + " implements I { }",
                        "evaluate() by way of an interface"),
                Arguments.of(
                        "interface I { Object getProperty(String name) }\n"
                                + "class C extends Closure<Object> implements I { C() { super(String) } }",
                        "getProperty() by way of an interface"),
                Arguments.of(
                        "interface I { Object invokeMethod(String name, Object values) }\nclass C implements I { }",
                        "invokeMethod"),
                Arguments.of("evaluate('1')", "evaluate"),
                Arguments.of("metaClass", "getMetaClass"),
                Arguments.of("dev.compere.plugin.sandbox.SafeCasts.asType(1, File)", "SafeCasts"),
                Arguments.of("dev.compere.plugin.sandbox.Budget.enter()", "Budget"));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void whatIsNotListedIsRefused(String text, String what) {
        assertThat(Sandboxed.violations(text))
                .extracting(Violation::what)
                .anySatisfy(told -> assertThat(told).contains(what));
    }

    @Test
    void aPointerToAnInheritedMethodFindsNothing() {
        assertThatThrownBy(() -> Sandboxed.run("def f = this.&evaluate\nf('1')"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCastCallsNoConstructor() {
        assertThatThrownBy(() -> Sandboxed.run("def f(Object o) { (StringBuilder) o }\nf([2000000000])"))
                .isInstanceOf(ClassCastException.class);
        assertThatThrownBy(() -> Sandboxed.run("class P { P(String s) { throw new IllegalStateException() } }\n"
                        + "def f(Object o) { (P) o }\nf(['x'])"))
                .isInstanceOf(ClassCastException.class);
    }

    @Test
    void aRegularExpressionThatIsTooDeepIsAnOrdinaryException() throws Exception {
        assertThat(Sandboxed.run("try { ('a' * 100_000) ==~ /(a|b)*/ } catch (IllegalArgumentException e) { 'deep' }"))
                .isEqualTo("deep");
    }

    @Test
    void aClosureStandsForFewInterfacesOnly() {
        assertThatThrownBy(() -> Sandboxed.run("def c = { 1 }\nc as CharSequence"))
                .isInstanceOf(ClassCastException.class);
    }

    @Test
    void bytesThatAreNoClassAreRefused() {
        assertThat(new BytecodeGate(Sandboxed.LIST).inspect(Map.of("X", new byte[] {1, 2, 3})))
                .isInstanceOf(Inspection.Refused.class);
    }

    @Test
    void aClassCannotBeLinkedThatIsNotListedEvenIfTheGateWereBlind() {
        var loader = Sandboxed.load("1");

        assertThatThrownBy(() -> loader.loadClass("java.io.File")).isInstanceOf(ClassNotFoundException.class);
        assertThat(loader.getResource("java/lang/Object.class")).isNull();
    }
}

package dev.compere.plugin.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a run of a plugin's code may use, and what happens when it wants more.
class BudgetTest {

    private static Limit limitHitBy(String text) {
        var thrown = new BudgetExceeded[1];
        assertThatThrownBy(() -> Sandboxed.run(text, Limits.LOADING))
                .isInstanceOfSatisfying(BudgetExceeded.class, exceeded -> thrown[0] = exceeded);
        return thrown[0].limit();
    }

    @Test
    void nothingIsEarnedByNegativeWork() {
        assertThatThrownBy(() -> Budget.run(Limits.LOADING, () -> {
                    var budget = Budget.current();
                    budget.spend(Limits.LOADING.ticks() - 1);
                    budget.spend(-1_000);
                    budget.spend(500);
                }))
                .isInstanceOf(BudgetExceeded.class);
    }

    @Test
    void anEndlessLoopIsStoppedAndItsLineIsKnown() {
        assertThatThrownBy(() -> Sandboxed.run("int i = 0\nwhile (true) {\n    i++\n}\ni"))
                .isInstanceOfSatisfying(BudgetExceeded.class, exceeded -> {
                    assertThat(exceeded.limit()).isEqualTo(Limit.TICKS);
                    assertThat(List.of(exceeded.getStackTrace()))
                            .filteredOn(frame -> frame.getClassName().equals("Plugin"))
                            .first()
                            .satisfies(
                                    frame -> assertThat(frame.getLineNumber()).isBetween(2, 3));
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "int i = 0; while (true) { try { while (true) { i++ } } catch (Throwable t) { i = 0 } }",
                "int i = 0; while (true) { try { while (true) { i++ } } catch (e) { i = 0 } }",
                "int i = 0; while (true) { try { while (true) { i++ } } finally { continue } }",
                "def f() { try { while (true) { } } finally { return 1 } }\nwhile (true) { f() }",
                "[1].each { while (true) { } }",
                "Runnable r = () -> { while (true) { } }\nr.run()",
                "class E { String toString() { while (true) { } } }\n\"${new E()}\".toString()",
                "class E { int hashCode() { while (true) { } } }\n[(new E()): 1]"
            })
    void noLoopEscapes(String text) {
        assertThat(limitHitBy(text)).isEqualTo(Limit.TICKS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "int f(int n) { f(n + 1) + 1 }\nf(0)",
                "class A { A() { new A() } }\nnew A()",
                "class A { A a = new A() }\nnew A()",
                "Closure c\nc = { int n -> [n].each { c.call(n + 1) } }\nc.call(0)",
                "class A { String toString() { \"${this}\" } }\nnew A().toString()",
                "void f(int n) { try { f(n + 1) } finally { f(n + 1) } }\nf(0)"
            })
    void noRecursionEscapes(String text) {
        assertThat(limitHitBy(text)).isEqualTo(Limit.DEPTH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"new R(l).toString()", "new R(l).hashCode()", "new R(l) == new R(m)", "[new R(l)] as Set"})
    void noListOfListsEscapesInARecord(String use) {
        var lists = "record R(List l) { }\nList l = [1]; List m = [1]; 40.times { l = [l, l]; m = [m, m] }\n";
        assertThat(limitHitBy(lists + use)).isIn(Limit.TICKS, Limit.TIME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "def l = []; while (true) { l << ('x' * 100000) }",
                "List<Integer> l = [1]; for (int i = 0; i < 40; i++) { l.addAll(l) }",
                "def l = [1]; for (int i = 0; i < 40; i++) { l = l + l }",
                "def b = new StringBuilder('xxxxxxxxx'); for (int i = 0; i < 40; i++) { b.append(b) }",
                "for (int i = 0; i < 1000; i++) { new int[1000000] }",
                "for (int i = 0; i < 100000; i++) { (1..90000).collect { int x -> x } }"
            })
    void noHeapEscapes(String text) {
        assertThat(limitHitBy(text)).isIn(Limit.ALLOCATION, Limit.TICKS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "def keys = []; 60_000.times { int i -> keys << [i, -31 * i] }; keys.toSet()",
                "def a = 'x' * 1_000_000; def l = []; 50_000.times { l << a }; l.sort()",
            })
    void noComparisonOfManyEscapes(String text) {
        assertThat(limitHitBy(text)).isIn(Limit.TICKS, Limit.TIME);
    }

    @Test
    void theTimeIsLimitedEvenIfFewStepsAreTaken() {
        var slow = "def l = (1..90000).toList(); while (true) { l.hashCode() }";

        assertThatThrownBy(() ->
                        Sandboxed.run(slow, new Limits(Long.MAX_VALUE, Duration.ofMillis(50), Long.MAX_VALUE / 2, 256)))
                .isInstanceOfSatisfying(
                        BudgetExceeded.class,
                        exceeded -> assertThat(exceeded.limit()).isEqualTo(Limit.TIME));
    }

    @Test
    void whatTheHostDoesIsNotCounted() throws Exception {
        var limits = new Limits(1_000, Duration.ofMillis(1), 1_000_000, 256);

        Budget.run(limits, () -> {
            Budget.uncounted(() -> new byte[10_000_000]);
            Budget.enter().after();
        });
        assertThatThrownBy(() -> Budget.run(limits, () -> {
                    var counted = new byte[10_000_000];
                    Budget.enter().after(counted);
                }))
                .isInstanceOf(BudgetExceeded.class);
    }

    @Test
    void anInterruptedThreadEndsTheRun() {
        var unlimited = new Limits(Long.MAX_VALUE, Duration.ofHours(1), Long.MAX_VALUE / 2, 256);
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> Sandboxed.run("while (true) { }", unlimited))
                    .isInstanceOfSatisfying(
                            BudgetExceeded.class,
                            exceeded -> assertThat(exceeded.limit()).isEqualTo(Limit.INTERRUPTED));
        } finally {
            Thread.interrupted();
        }
    }

    @Test
    void aStackThatIsUsedUpIsALimitLikeOthers() {
        assertThatThrownBy(() -> Budget.run(Limits.HANDLER, BudgetTest::overflow))
                .isInstanceOfSatisfying(
                        BudgetExceeded.class,
                        exceeded -> assertThat(exceeded.limit()).isEqualTo(Limit.MACHINE))
                .hasCauseInstanceOf(StackOverflowError.class);
    }

    private static void overflow() {
        overflow();
    }

    @Test
    void pluginCodeDoesNotRunOutsideOfABudget() throws Exception {
        var script = Sandboxed.load("class A { String toString() { 'x' } }\n1").loadClass("A");
        var made = new Object[1];
        Budget.run(
                Limits.HANDLER, () -> made[0] = script.getDeclaredConstructor().newInstance());

        assertThatThrownBy(() -> made[0].toString()).isInstanceOf(IllegalStateException.class);
    }
}

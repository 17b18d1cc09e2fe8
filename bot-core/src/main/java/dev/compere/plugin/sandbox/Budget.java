package dev.compere.plugin.sandbox;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/// What one run of a plugin's code has left of its [Limits].
///
/// The host opens it with [#run]; the plugin's code, as [BytecodeGate] has rewritten it, calls the other public
/// methods:
/// at each entry of a method, on each turn of a loop, after each call of a library and first thing in each
/// exception handler. Where none is open plugin code does not run at all. Belongs to the thread that opened it, a
/// platform thread: only those count what they allocate.
public final class Budget {

    /// Plugin code that may throw anything.
    @FunctionalInterface
    public interface Code {
        void run() throws Exception;
    }

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final ThreadLocal<Budget> CURRENT = new ThreadLocal<>();

    /// The clock and the memory are looked at on every so many ticks; a power of two.
    private static final int STRIDE = 16;

    /// The longest text after which memory need not be looked at.
    private static final int SHORT = 1024;

    private final Limits limits;
    private long ticks;
    private int depth;
    private long allocationEnd;
    private long deadline;
    private long cpuEnd;
    private BudgetExceeded exceeded;

    private Budget(Limits limits) {
        this.limits = limits;
        this.ticks = limits.ticks();
        this.allocationEnd = THREADS.getCurrentThreadAllocatedBytes() + limits.allocation();
        this.deadline = System.nanoTime() + limits.time().toNanos();
    }

    /// Runs the code with a budget of its own.
    ///
    /// @throws BudgetExceeded if a limit was hit, even if a library had swallowed or wrapped it, or if the virtual
    ///     machine ran out of stack or memory
    public static void run(Limits limits, Code code) throws Exception {
        if (CURRENT.get() != null || Thread.currentThread().isVirtual()) {
            throw new IllegalStateException("a budget is opened once at a time, on a platform thread");
        }
        var budget = new Budget(limits);
        CURRENT.set(budget);
        try {
            code.run();
        } catch (VirtualMachineError e) {
            throw budget.exceed(new BudgetExceeded(Limit.MACHINE, e));
        } catch (Throwable e) {
            budget.throwExceeded();
            throw e;
        } finally {
            CURRENT.remove();
            budget.close();
        }
        budget.throwExceeded();
    }

    /// Runs work of the host that a plugin asked for, without counting its time and memory.
    public static <T> T uncounted(Supplier<T> work) {
        var budget = CURRENT.get();
        if (budget == null) {
            return work.get();
        }
        long time = System.nanoTime();
        long allocated = THREADS.getCurrentThreadAllocatedBytes();
        try {
            return work.get();
        } finally {
            budget.postpone(System.nanoTime() - time);
            budget.allocationEnd += THREADS.getCurrentThreadAllocatedBytes() - allocated;
        }
    }

    /// Whether plugin code with limits is running on this thread.
    public static boolean isOpen() {
        return CURRENT.get() != null;
    }

    /// First in every method of a plugin.
    public static Budget enter() {
        var budget = current();
        budget.tick();
        if (++budget.depth > budget.limits.depth()) {
            throw budget.exceed(Limit.DEPTH);
        }
        return budget;
    }

    /// How deep the method is that has just been entered.
    public int depth() {
        return depth;
    }

    /// Before every return of a method.
    public void leave(int depth) {
        this.depth = depth - 1;
    }

    /// Before every jump backwards.
    public void tick() {
        if ((--ticks & STRIDE - 1) == 0 || ticks < 0) {
            check();
        }
    }

    /// After a call of a library that gave something: a small result shows that the call was a small one.
    public void after(Object result) {
        tick();
        switch (result) {
            case Number _ -> {}
            case String text when text.length() <= SHORT -> {}
            case String text -> checkMemory(text.length());
            case StringBuilder text -> checkMemory(text.length());
            case null, default -> checkMemory();
        }
    }

    /// After any other call of a library that may have made something larger.
    public void after() {
        tick();
        checkMemory();
    }

    /// First in every exception handler: what plugin code may not catch goes on its way.
    public void caught(Throwable thrown, int depth) {
        this.depth = depth;
        if (thrown instanceof VirtualMachineError error) {
            exceed(new BudgetExceeded(Limit.MACHINE, error));
        }
        if (thrown instanceof Error error && !(error instanceof AssertionError)) {
            throw error;
        }
        tick();
    }

    /// The budget of the run that the caller is part of.
    static Budget current() {
        var budget = CURRENT.get();
        if (budget == null) {
            throw new IllegalStateException("a plugin's code was called while none of its handlers runs");
        }
        return budget;
    }

    /// Counts work that a library does in one call. A negative amount, which a script may have computed, gives nothing
    /// back.
    void spend(long steps) {
        ticks -= Math.max(0, steps);
        check();
    }

    /// Marks the budget as used up, for good. For the caller to throw.
    BudgetExceeded exceed(Limit limit) {
        return exceed(new BudgetExceeded(limit));
    }

    private BudgetExceeded exceed(BudgetExceeded reason) {
        if (exceeded == null) {
            exceeded = reason;
            ticks = -1;
        }
        return exceeded;
    }

    private void postpone(long nanos) {
        deadline += nanos;
        cpuEnd += cpuEnd == 0 ? 0 : nanos;
    }

    private void throwExceeded() {
        if (exceeded != null) {
            throw exceeded;
        }
    }

    private void close() {
        ticks = -1;
    }

    private void check() {
        throwExceeded();
        if (ticks < 0) {
            throw exceed(Limit.TICKS);
        }
        if (Thread.currentThread().isInterrupted()) {
            throw exceed(Limit.INTERRUPTED);
        }
        checkMemory();
        if (System.nanoTime() > deadline) {
            extendOnce();
        }
    }

    /// A text that is too long must not stay: what libraries make of one takes a hundred times its size.
    private void checkMemory(int length) {
        if (length > Sizes.TEXT) {
            throw exceed(Limit.ALLOCATION);
        }
        checkMemory();
    }

    private void checkMemory() {
        if (THREADS.getCurrentThreadAllocatedBytes() > allocationEnd) {
            throw exceed(Limit.ALLOCATION);
        }
    }

    /// The clock also runs while other threads have the processor, so the last word has the processor's time.
    private void extendOnce() {
        long cpu = THREADS.getCurrentThreadCpuTime();
        long limit = limits.time().toNanos();
        if (cpuEnd == 0) {
            cpuEnd = cpu + limit;
        }
        if (cpu >= cpuEnd) {
            throw exceed(Limit.TIME);
        }
        deadline = System.nanoTime() + (cpuEnd - cpu);
    }
}

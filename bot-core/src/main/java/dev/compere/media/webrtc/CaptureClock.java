package dev.compere.media.webrtc;

import dev.onvoid.webrtc.internal.NativeObject;
import dev.onvoid.webrtc.media.SyncClock;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The clock by which sound and picture are dated.
///
/// webrtc-java 0.14.0 dates frames from the moment its clock was made, libwebrtc reckons in its sender reports as if
/// from the start of the machine. So reports are wrong by the machine's time since then, which the 32 bits of RTP time
/// stamps turn into different errors for sound (whose stamps come round after a day) and picture (after half a day):
/// after six hours receivers can no longer tell what belongs together. Setting the clock's only field, the time of its
/// start, to zero puts it right. It is touched only where it holds what it should, and nothing else changes if it
/// does not.
final class CaptureClock {

    private static final Logger log = LoggerFactory.getLogger(CaptureClock.class);
    private static final long TOLERANCE_NANOS = 1_000_000_000;

    private CaptureClock() {}

    /// A clock for one source, which takes it over: it is not to be disposed of.
    @SuppressWarnings("restricted")
    static SyncClock make() {
        var clock = new SyncClock();
        var start = MemorySegment.ofAddress(address(clock)).reinterpret(Long.BYTES);
        long expected = System.nanoTime() - clock.getTimestampUs() * 1000;
        if (Math.abs(start.get(ValueLayout.JAVA_LONG, 0) - expected) < TOLERANCE_NANOS) {
            start.set(ValueLayout.JAVA_LONG, 0, 0);
        } else {
            log.warn("this webrtc-java has another clock: sound and picture may drift apart at some viewers");
        }
        return clock;
    }

    private static long address(SyncClock clock) {
        try {
            var handle = NativeObject.class.getDeclaredField("nativeHandle");
            handle.setAccessible(true);
            return handle.getLong(clock);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this webrtc-java keeps its native objects elsewhere", e);
        }
    }
}

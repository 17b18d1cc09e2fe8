package dev.compere.telegram.tdjson;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import dev.compere.telegram.TdLink;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.time.Duration;
import java.util.Optional;

/// Calls libtdjson. A text that it returns is copied at once: it is valid only until the next call on the same thread.
final class TdJsonLink implements TdLink {

    private static final double NANOS_PER_SECOND = 1e9;

    private final NativeTdJson library;

    TdJsonLink(NativeTdJson library) {
        this.library = library;
    }

    @Override
    public int createClient() {
        try {
            return (int) library.createClientId().invokeExact();
        } catch (Throwable e) {
            throw failed("td_create_client_id", e);
        }
    }

    @Override
    public void send(int clientId, byte[] request) {
        try (var arena = Arena.ofConfined()) {
            library.send().invokeExact(clientId, terminated(request, arena));
        } catch (Throwable e) {
            throw failed("td_send", e);
        }
    }

    @Override
    public Optional<byte[]> receive(Duration limit) {
        try {
            return copied((MemorySegment) library.receive().invokeExact(limit.toNanos() / NANOS_PER_SECOND));
        } catch (Throwable e) {
            throw failed("td_receive", e);
        }
    }

    @Override
    public byte[] execute(byte[] request) {
        try (var arena = Arena.ofConfined()) {
            var answer = copied((MemorySegment) library.execute().invokeExact(terminated(request, arena)));
            return answer.orElseThrow(() -> new IllegalStateException("td_execute gave no answer"));
        } catch (Throwable e) {
            throw failed("td_execute", e);
        }
    }

    private static MemorySegment terminated(byte[] text, SegmentAllocator memory) {
        var copy = memory.allocate(text.length + 1L);
        MemorySegment.copy(text, 0, copy, JAVA_BYTE, 0, text.length);
        return copy;
    }

    @SuppressWarnings("restricted")
    private Optional<byte[]> copied(MemorySegment text) throws Throwable {
        if (text.equals(MemorySegment.NULL)) {
            return Optional.empty();
        }
        long length = (long) library.stringLength().invokeExact(text);
        return Optional.of(text.reinterpret(length).toArray(JAVA_BYTE));
    }

    /// Method handles declare every exception; what really comes out of one is a mistake in the call itself.
    private static RuntimeException failed(String function, Throwable cause) {
        return new IllegalStateException("The call of " + function + " failed", cause);
    }
}

package dev.compere.media.webrtc;

import dev.onvoid.webrtc.RTCPeerConnection;
import dev.onvoid.webrtc.internal.NativeObject;
import dev.onvoid.webrtc.internal.RefCountedObject;
import java.lang.reflect.Field;

/// Gives back native memory that the library forgets.
///
/// Closing a connection drops the library's reference to it without releasing it, so every connection of the process
/// would stay in memory, with all it had received. The release that is missing is made here, through the library's own
/// method for objects it does count.
final class Leftovers {

    private static final Field HANDLE = handle();

    private Leftovers() {}

    private static Field handle() {
        try {
            var field = NativeObject.class.getDeclaredField("nativeHandle");
            field.setAccessible(true);
            return field;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("webrtc-java is not the version this was written for", e);
        }
    }

    private static final class Counted extends RefCountedObject {}

    /// Closes it and frees it. Nothing of it may be used afterwards.
    static void close(RTCPeerConnection connection) {
        try {
            long handle = HANDLE.getLong(connection);
            connection.close();
            release(handle);
        } catch (IllegalAccessException e) {
            throw new LinkageError("webrtc-java is not the version this was written for", e);
        }
    }

    private static void release(long handle) throws IllegalAccessException {
        var counted = new Counted();
        HANDLE.setLong(counted, handle);
        counted.release();
    }
}

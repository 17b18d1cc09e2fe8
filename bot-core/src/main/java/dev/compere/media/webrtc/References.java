package dev.compere.media.webrtc;

import dev.onvoid.webrtc.PeerConnectionFactory;
import dev.onvoid.webrtc.RTCPeerConnection;
import dev.onvoid.webrtc.internal.NativeObject;
import dev.onvoid.webrtc.internal.RefCountedObject;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Gives back native memory that webrtc-java 0.14.0 keeps for ever.
///
/// It hands one counted reference to Java with each connection, each transceiver, data channel and
/// track it makes at our wish, and has no way (for tracks and channels: none that works while a connection uses them)
/// to return it.
/// What comes by callbacks and getters carries no reference: never give it back.
///
/// All these native classes derive from libwebrtc's counted interface alone, or first of all, so one pointer serves
/// for both, and the library's own `release` for pictures does for them too. That is known of this one version, and
/// with another nothing is given back: there a connection may return its reference itself.
final class References {

    private static final Logger log = LoggerFactory.getLogger(References.class);
    private static final String KNOWN_VERSION = "0.14.0";
    private static final String VERSION_FILE = "/META-INF/maven/dev.onvoid.webrtc/webrtc-java/pom.properties";
    private static final Field HANDLE = handle();
    private static final boolean KNOWN = isKnown();

    private References() {}

    /// Whoever holds the handle of an object in the place of its Java side.
    private static final class Holder extends RefCountedObject {}

    private static Field handle() {
        try {
            var field = NativeObject.class.getDeclaredField("nativeHandle");
            field.setAccessible(true);
            return field;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("this webrtc-java keeps its native objects elsewhere", e);
        }
    }

    private static boolean isKnown() {
        var version = new Properties();
        try (var file = PeerConnectionFactory.class.getResourceAsStream(VERSION_FILE)) {
            if (file != null) {
                version.load(file);
            }
        } catch (IOException e) {
            log.debug("The version of webrtc-java cannot be read", e);
        }
        boolean known = KNOWN_VERSION.equals(version.getProperty("version"));
        if (!known) {
            log.warn("webrtc-java is not {}: each media connection will leave some memory behind", KNOWN_VERSION);
        }
        return known;
    }

    /// Closes a connection, which must have no sinks any more, and frees it.
    ///
    /// @return whether nobody else held it
    static boolean close(RTCPeerConnection connection) {
        long handle = get(connection);
        connection.close();
        return giveBack(handle);
    }

    /// Gives back an object that was made for us. Used afterwards, it throws.
    ///
    /// @return whether nobody else held it
    static boolean giveBack(NativeObject object) {
        long handle = get(object);
        set(object, 0);
        return giveBack(handle);
    }

    private static boolean giveBack(long handle) {
        if (!KNOWN || handle == 0) {
            return false;
        }
        var holder = new Holder();
        set(holder, handle);
        holder.release();
        // The library clears the handle of what it has freed.
        return get(holder) == 0;
    }

    private static long get(NativeObject object) {
        try {
            return HANDLE.getLong(object);
        } catch (IllegalAccessException e) {
            throw new LinkageError("this webrtc-java hides its native objects", e);
        }
    }

    private static void set(NativeObject object, long handle) {
        try {
            HANDLE.setLong(object, handle);
        } catch (IllegalAccessException e) {
            throw new LinkageError("this webrtc-java hides its native objects", e);
        }
    }
}

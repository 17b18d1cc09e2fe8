package dev.compere.localtelegram.tl;

/// Bytes that do not follow the schema, or an object that the schema does not allow.
public final class TlException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TlException(String message) {
        super(message);
    }

    TlException(String message, Throwable cause) {
        super(message, cause);
    }
}

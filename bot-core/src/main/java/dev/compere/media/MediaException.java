package dev.compere.media;

/// The world outside does not carry media: a library, a program or a file is missing or broken, a server says
/// something that cannot be used. The message says what, where and what to do.
public final class MediaException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public MediaException(String message) {
        super(message);
    }

    public MediaException(String message, Throwable cause) {
        super(message, cause);
    }
}

package dev.compere.plugin.worker;

import java.io.IOException;

/// The other side of a pipe said something it may not say.
final class BrokenProtocol extends IOException {

    private static final long serialVersionUID = 1L;

    BrokenProtocol(String what) {
        super(what);
    }

    BrokenProtocol(String what, Throwable cause) {
        super(what, cause);
    }
}

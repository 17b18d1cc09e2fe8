package dev.compere.media.listen;

import java.io.IOException;

/// The encoder of a file is gone or stuck, while the disk is well: another file may do better.
final class EncoderDied extends IOException {

    private static final long serialVersionUID = 1;

    EncoderDied(String problem) {
        super(problem);
    }
}

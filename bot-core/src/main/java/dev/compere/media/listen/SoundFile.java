package dev.compere.media.listen;

import java.io.Closeable;
import java.io.IOException;

/// A file that sound is written to, from its begin to its end. Used by one thread.
interface SoundFile extends Closeable {

    /// @param stereo not kept
    void write(short[] stereo) throws IOException;

    /// @param samples of each channel
    void silence(long samples) throws IOException;

    /// So far, with what is still on its way where that is known.
    long bytes();

    /// Makes the file whole as far as it was written. Harmless when repeated.
    @Override
    void close() throws IOException;
}

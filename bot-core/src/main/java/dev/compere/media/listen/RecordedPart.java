package dev.compere.media.listen;

import java.nio.file.Path;
import java.util.Optional;

/// A file that is part of a recording, and which part.
///
/// @param speaker whose it is alone
/// @param from in milliseconds since the recording began
record RecordedPart(Path path, Optional<Speaker> speaker, long from) {

    record Speaker(int source, String name) {}
}

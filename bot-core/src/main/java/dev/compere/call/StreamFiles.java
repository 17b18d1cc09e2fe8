package dev.compere.call;

import dev.compere.media.MediaException;
import dev.compere.media.listen.RecordingPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where recordings of streams are written.
final class StreamFiles {

    private static final int MOST_OF_A_NAME = 10_000;

    private StreamFiles() {}

    /// A file that is not there: a number is added to a name that is taken.
    ///
    /// @throws MediaException when the folder cannot be written to
    static Path free(RecordingPlan plan, String ending) {
        try {
            Files.createDirectories(plan.folder());
        } catch (IOException e) {
            throw new MediaException("cannot record into " + plan.folder() + ": " + e + "; let the bot write there", e);
        }
        for (int number = 1; number <= MOST_OF_A_NAME; number++) {
            var path = plan.folder().resolve(plan.name() + (number == 1 ? "" : "-" + number) + "." + ending);
            if (!Files.exists(path) && !Files.exists(part(path))) {
                return path;
            }
        }
        throw new MediaException("too many recordings are named " + plan.name() + ": use another name");
    }

    /// What a recording is until it is whole, and stays if that fails.
    static Path part(Path path) {
        return path.resolveSibling(path.getFileName() + ".part.ts");
    }
}

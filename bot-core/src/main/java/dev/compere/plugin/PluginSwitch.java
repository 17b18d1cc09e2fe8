package dev.compere.plugin;

import dev.compere.plugin.compile.PluginSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.InstantSource;

/// The switch of a plugin: while a file `disabled` is in its folder, a bot leaves it alone. A bot that runs sees it at
/// once.
public final class PluginSwitch {

    private static final String OFF = "disabled";

    private PluginSwitch() {}

    public static boolean isOn(Path folder) {
        return !Files.exists(folder.resolve(OFF));
    }

    /// Also brings back a plugin that the bot stopped because of its faults: its script counts as saved again.
    public static void turnOn(Path folder, InstantSource clock) throws IOException {
        Files.deleteIfExists(folder.resolve(OFF));
        Files.setLastModifiedTime(folder.resolve(PluginSource.FILE), FileTime.from(clock.instant()));
    }

    public static void turnOff(Path folder) throws IOException {
        Files.writeString(folder.resolve(OFF), "compere plugin enable " + folder.getFileName() + "\n");
    }
}

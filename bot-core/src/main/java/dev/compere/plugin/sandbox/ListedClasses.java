package dev.compere.plugin.sandbox;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/// Initialises every class that plugins can reach, before any of them runs. A class whose static initialiser once ran
/// out of stack cannot be used again in the whole virtual machine, so no plugin may be the first to use one.
public final class ListedClasses {

    private ListedClasses() {}

    /// Once per process; later calls do nothing.
    public static void initialise() {
        Once.DONE.getClass();
    }

    private static final class Once {
        static final Object DONE = run();

        private static Object run() {
            var list = AllowList.shipped();
            list.types().keySet().forEach(ListedClasses::initialise);
            useHidden();
            return list;
        }
    }

    private static void initialise(String className) {
        try {
            Class.forName(className, true, ListedClasses.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the allow-list names " + className + ", which is not there", e);
        }
    }

    /// Some classes prepare others only when they are first used.
    private static void useHidden() {
        var time = ZonedDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneId.of("Europe/Berlin"));
        DateTimeFormatter.ofPattern("EEEE d MMMM yyyy HH:mm z").format(time);
        UUID.nameUUIDFromBytes(new byte[1]);
        String.format("%,.2f %s %tF", 1.5, "x", time);
        "a1b".replaceAll("(?i)[a-z\\p{L}]+", "x").split("x");
    }
}

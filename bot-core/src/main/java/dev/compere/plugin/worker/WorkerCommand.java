package dev.compere.plugin.worker;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import groovy.lang.GroovyObject;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;

/// How a worker's JVM is called: the Java that runs the bot, with as little on the class path as a plugin needs.
///
/// @param classPath folders and jars
/// @param mainClass what runs in it
record WorkerCommand(Path javaHome, List<Path> classPath, String mainClass) {

    /// The Groovy runtime and the reading of messages take this much themselves.
    private static final long SMALLEST_HEAP = 32L * 1024 * 1024;

    static WorkerCommand standard() {
        var classPath = Stream.of(
                        PluginWorker.class,
                        GroovyObject.class,
                        ObjectMapper.class,
                        JsonParser.class,
                        JsonTypeInfo.class,
                        Logger.class,
                        cronExpression())
                .map(WorkerCommand::placeOf)
                .distinct()
                .toList();
        return new WorkerCommand(Path.of(System.getProperty("java.home")), classPath, PluginWorker.class.getName());
    }

    /// What understands a plugin's `cron`: of a library that is not ours to use here, only to hand on.
    private static Class<?> cronExpression() {
        try {
            return Class.forName("org.quartz.CronExpression");
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("Quartz is not on the class path", e);
        }
    }

    /// The folder or jar that a class comes from.
    static Path placeOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the class path names no files", e);
        }
    }

    Path java() {
        return javaHome.resolve("bin").resolve("java");
    }

    /// @param memoryBytes what the plugin may hold
    List<String> withHeap(long memoryBytes) {
        var command = new ArrayList<String>();
        command.add(java().toString());
        command.addAll(List.of(
                "-Xmx" + Math.max(SMALLEST_HEAP, memoryBytes),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:ActiveProcessorCount=1",
                "-Xss512k",
                "-XX:MaxMetaspaceSize=96m",
                "-XX:CompressedClassSpaceSize=32m",
                "-XX:ReservedCodeCacheSize=32m",
                "-XX:MaxDirectMemorySize=1m"));
        command.addAll(List.of(
                "-XX:+ExitOnOutOfMemoryError",
                // The standard output carries messages.
                "-XX:+DisplayVMOutputToStderr",
                // Nothing is written to disk, and nobody attaches.
                "-XX:-UsePerfData",
                "-XX:+DisableAttachMechanism",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=/dev/null"));
        command.addAll(List.of(
                "-Dgroovy.grape.enable=false",
                "-Dgroovy.asttest.enable=false",
                "-Dslf4j.provider=" + BotLog.class.getName(),
                "-Dslf4j.internal.verbosity=WARN",
                "-cp",
                classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                mainClass));
        return command;
    }
}

package dev.compere.plugin.worker;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

/// A main class instead of [PluginWorker]: a plugin that has broken out of all gates looks around. What it finds it
/// tells as its unknown settings; the script it was given names, line by line, what to look for.
public final class Prisoner {

    private final List<String> findings = new ArrayList<>();

    private Prisoner() {}

    public static void main(String[] args) throws IOException {
        var pipe = Pipe.toBot(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out));
        var load = (ToWorker.Load) pipe.receive();
        var prisoner = new Prisoner();
        prisoner.lookAround(load.config().settings().get("port").toString(), texts(load, "files"));
        pipe.send(new FromWorker.Loaded(Set.of(), prisoner.findings));
        pipe.receive();
    }

    private static List<String> texts(ToWorker.Load load, String setting) {
        return ((List<?>) load.config().settings().get(setting))
                .stream().map(Object::toString).toList();
    }

    private void lookAround(String port, List<String> files) {
        find(
                "an environment",
                () -> System.getenv().keySet().stream()
                        .filter(name -> !name.equals("PWD"))
                        .toList());
        find(
                "a network",
                () -> NetworkInterface.networkInterfaces()
                        .map(NetworkInterface::getName)
                        .filter(name -> !name.equals("lo"))
                        .toList());
        find("the bot's port", () -> {
            try (var socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(port)), 2_000);
                return List.of(port);
            }
        });
        find(
                "other processes",
                () -> ProcessHandle.allProcesses()
                        .filter(process -> process.pid() > 2)
                        .map(ProcessHandle::toString)
                        .toList());
        find(
                "a file",
                () -> files.stream().filter(file -> new File(file).exists()).toList());
        find(
                "a place to write",
                () -> List.of(Files.writeString(Path.of("note"), "x").toString()));
        find(
                "another place to write",
                () -> List.of(Files.createTempFile("note", "").toString()));
        find(
                "a shell",
                () -> List.of(
                        new ProcessBuilder("/bin/sh", "-c", "true").start().toString()));
    }

    private void find(String what, Callable<List<String>> search) {
        try {
            var found = search.call();
            if (!found.isEmpty()) {
                findings.add(what + ": " + found);
            }
        } catch (Exception e) {
            // Not found, which is what everybody hopes for.
        }
    }
}

package dev.compere.plugin.worker;

import dev.compere.action.SendMessage;
import dev.compere.event.CallKey;
import dev.compere.event.MessageReceived;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A main class instead of [PluginWorker]: what a plugin might do that has broken out of all gates. It loads like any
/// other; the text of the first comment says how it goes on.
public final class HostileWorker {

    private static final CallKey CALL = CallKey.liveStory(-1001, 3);

    /// To be run instead of the ordinary worker.
    static WorkerCommand command() {
        return instead(HostileWorker.class);
    }

    static WorkerCommand instead(Class<?> mainClass) {
        var standard = WorkerCommand.standard();
        var classPath = new ArrayList<>(standard.classPath());
        classPath.add(WorkerCommand.placeOf(mainClass));
        return new WorkerCommand(standard.javaHome(), classPath, mainClass.getName());
    }

    private final FileOutputStream wire = new FileOutputStream(FileDescriptor.out);
    private final Pipe<ToWorker, FromWorker> pipe = Pipe.toBot(new FileInputStream(FileDescriptor.in), wire);

    public static void main(String[] args) throws IOException {
        new HostileWorker().run();
    }

    private void run() throws IOException {
        while (true) {
            switch (pipe.receive()) {
                case ToWorker.Load _ -> pipe.send(new FromWorker.Loaded(Set.of("MessageReceived"), List.of()));
                case ToWorker.Handle handle -> misbehave(((MessageReceived) handle.event()).text());
                case ToWorker _ -> pipe.send(new FromWorker.Done());
            }
        }
    }

    private void misbehave(String how) throws IOException {
        switch (how) {
            case "garbage" ->
                wire.write("Exception in thread main\n".repeat(100).getBytes(StandardCharsets.UTF_8));
            case "oversized" -> new DataOutputStream(wire).writeInt(Integer.MAX_VALUE);
            case "cut off" -> {
                new DataOutputStream(wire).writeInt(1_000);
                wire.write('{');
                Runtime.getRuntime().halt(0);
            }
            case "wrong end" -> pipe.send(new FromWorker.Loaded(Set.of(), List.of()));
            case "no fault" -> pipe.send(new FromWorker.Faulted(List.of()));
            case "own number" -> pipe.send(new FromWorker.Act(1, CALL, new SendMessage("x")));
            case "large value" -> pipe.send(new FromWorker.WriteStorage(Map.of("k", "x".repeat(70_000))));
            case "own method" -> pipe.send(new FromWorker.AskServer(1, "DELETE", "https://x.org", Map.of(), ""));
            case "many timers" -> {
                for (int i = 0; i < 2_000; i++) {
                    pipe.put(new FromWorker.SetTimer(i, 1_000, false));
                }
                pipe.send(new FromWorker.Done());
            }
            case "no period" -> pipe.send(new FromWorker.SetTimer(1, 0, true));
            case "endless talk" -> {
                while (true) {
                    pipe.put(new FromWorker.CancelTimer(1));
                }
            }
            case "endless numbers" -> {
                while (true) {
                    pipe.send(new FromWorker.NextActionId());
                    pipe.receive();
                }
            }
            case "deaf" -> {
                while (true) {
                    pipe.put(new FromWorker.NextActionId());
                }
            }
            case "listen" -> {
                pipe.send(new FromWorker.SpeakersOf(CALL));
                var heard = new FromWorker.Fault("listening", 0, pipe.receive().toString(), "");
                pipe.send(new FromWorker.Faulted(List.of(heard)));
            }
            case "exit" -> Runtime.getRuntime().halt(42);
            default -> pipe.send(new FromWorker.Done());
        }
    }
}

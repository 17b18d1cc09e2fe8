package dev.compere.app;

import dev.compere.action.ActionResult;
import dev.compere.action.CallAction;
import dev.compere.action.MediaAction;
import dev.compere.event.CallEnded;
import dev.compere.event.CallEvent;
import dev.compere.event.CallJoined;
import dev.compere.event.CallKey;
import dev.compere.event.PlaybackEnded;
import dev.compere.event.PlaybackStarted;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Plays files into a call, without plugins and tasks.
@Command(
        name = "play",
        mixinStandardHelpOptions = true,
        description = {
            "Join a configured call, play something there, and leave when it is over (or on Ctrl-C).",
            "The bot must not be running: its session is used. A call that is not live yet is waited for."
        })
final class PlayCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private ConfigOption config;

    @Mixin
    private CallOption call;

    @Option(names = "--loop", description = "begin again after the last")
    private boolean loop;

    @Option(names = "--volume", paramLabel = "PERCENT", defaultValue = "100", description = "0 to 200 (default: 100)")
    private int volume;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|URL|INPUT",
            description = "what to play, one after the other: files, addresses, streams, or names of media.inputs")
    private List<String> media;

    private final StatusLine status = StatusLine.ofTerminal();
    private boolean started;
    private int left;
    private int failed;

    @Override
    public Integer call() throws InterruptedException {
        var loaded = config.load();
        var address = ErrandConfig.as(call.choose(loaded), true);
        var wishes = Wishes.of(media, loaded.media());
        var actions = actions(wishes);
        left = wishes.items().size();
        try (var folder = EmptyFolder.create();
                var bot = new ErrandBot(
                        "play",
                        ErrandConfig.of(loaded, address, wishes.allowedBy(loaded.media()), folder.path()),
                        PlayCommand::isWanted);
                var _ = Shutdown.onSignal(() -> leave(bot))) {
            if (bot.start(LoginCommand.terminal(loaded.telegram().phoneNumber()))) {
                play(bot, actions);
            }
        }
        return (failed == 0 ? ExitCode.OK : ExitCode.UNAVAILABLE).code();
    }

    private List<CallAction> actions(Wishes wishes) {
        try {
            var actions = new ArrayList<CallAction>();
            actions.add(new MediaAction.SetPlaybackVolume(volume));
            actions.add(new MediaAction.LoopPlayback(loop ? MediaAction.Loop.ALL : MediaAction.Loop.OFF));
            wishes.items().forEach(item -> actions.add(new MediaAction.Enqueue(item)));
            return actions;
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(command.commandLine(), e.getMessage());
        }
    }

    private static boolean isWanted(CallEvent event) {
        return event instanceof CallJoined
                || event instanceof CallEnded
                || event instanceof PlaybackStarted
                || event instanceof PlaybackEnded;
    }

    private void play(ErrandBot bot, List<CallAction> actions) throws InterruptedException {
        while (left > 0) {
            var event = bot.next(Duration.ofSeconds(1)).orElse(null);
            switch (event) {
                case CallJoined joined when !started -> begin(bot, joined.call(), actions);
                case PlaybackStarted item -> status.print("plays " + item.title());
                case PlaybackEnded item -> ended(item);
                case CallEnded _ -> {
                    status.print("the call is over");
                    return;
                }
                case null, default -> {}
            }
            status.show(ErrandStatus.of(bot));
        }
    }

    private void begin(ErrandBot bot, CallKey joined, List<CallAction> actions) {
        started = true;
        for (var action : actions) {
            var result = bot.ask(joined, action);
            if (!(result instanceof ActionResult.Done)) {
                status.print("compere: not done: " + result.detail());
                if (action instanceof MediaAction.Enqueue) {
                    failed++;
                    left--;
                }
            }
        }
    }

    private void ended(PlaybackEnded item) {
        if (item.end() == PlaybackEnded.End.FAILED) {
            failed++;
            status.print("compere: " + item.title() + ": " + item.problem());
        }
        if (!loop || item.end() == PlaybackEnded.End.FAILED) {
            left--;
        }
    }

    private int leave(ErrandBot bot) {
        bot.close();
        status.print("Compere has left the call.");
        return ExitCode.OK.code();
    }
}

package dev.compere.app;

import dev.compere.action.ActionResult;
import dev.compere.action.MediaAction;
import dev.compere.config.BotConfig;
import dev.compere.config.Durations;
import dev.compere.config.MediaConfig;
import dev.compere.config.Sizes;
import dev.compere.event.CallEvent;
import dev.compere.event.CallJoined;
import dev.compere.event.LocalRecordingEnded;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Records what is said in a call, without plugins and tasks.
@Command(
        name = "record",
        mixinStandardHelpOptions = true,
        description = {
            "Join a configured call as a listener and record it, until it is over (or Ctrl-C), into media.recordings.",
            "The bot must not be running: its session is used. A call that is not live yet is waited for.",
            "Say in the call that it is recorded: in many places the law asks for it."
        })
final class RecordCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private ConfigOption config;

    @Mixin
    private CallOption call;

    @Option(names = "--format", description = "ogg or wav (default: media.recording.format)")
    private MediaConfig.Format format;

    @Option(names = "--per-speaker", description = "a file for each speaker instead of one for all")
    private boolean perSpeaker;

    @Option(
            names = "--limit",
            paramLabel = "TIME",
            converter = TimeConverter.class,
            description = "end after that long, such as 90m (default: media.recording.longest)")
    private Duration limit;

    @Option(
            names = "--size",
            paramLabel = "SIZE",
            converter = SizeConverter.class,
            description = "end at that size, such as 500MB (default: media.recording.most_bytes)")
    private Long size;

    @Parameters(paramLabel = "NAME", description = "of the file, without folder and ending")
    private String name;

    private final StatusLine status = StatusLine.ofTerminal();

    @Override
    public Integer call() throws InterruptedException {
        var loaded = config.load();
        var address = ErrandConfig.as(call.choose(loaded), false);
        var recording = recording();
        try (var folder = EmptyFolder.create();
                var bot = new ErrandBot(
                        "record",
                        ErrandConfig.of(loaded, address, media(loaded), folder.path()),
                        RecordCommand::isWanted);
                var _ = Shutdown.onSignal(() -> leave(bot))) {
            if (bot.start(LoginCommand.terminal(loaded.telegram().phoneNumber()))) {
                return record(bot, recording).code();
            }
        }
        return ExitCode.OK.code();
    }

    private MediaAction.StartLocalRecording recording() {
        try {
            return new MediaAction.StartLocalRecording(name, perSpeaker);
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(command.commandLine(), e.getMessage());
        }
    }

    private MediaConfig media(BotConfig loaded) {
        var usual = loaded.media().recording();
        return loaded.media()
                .withRecording(new MediaConfig.Recording(
                        format == null ? usual.format() : format,
                        size == null ? usual.mostBytes() : size,
                        limit == null ? usual.longest() : limit));
    }

    private static boolean isWanted(CallEvent event) {
        return event instanceof CallJoined || event instanceof LocalRecordingEnded;
    }

    private ExitCode record(ErrandBot bot, MediaAction.StartLocalRecording recording) throws InterruptedException {
        boolean begun = false;
        while (true) {
            var event = bot.next(Duration.ofSeconds(1)).orElse(null);
            if (event instanceof LocalRecordingEnded ended) {
                tell(ended);
                return ExitCode.OK;
            }
            if (event instanceof CallJoined joined && !begun) {
                var result = bot.ask(joined.call(), recording);
                if (!(result instanceof ActionResult.Done)) {
                    System.err.println("compere: nothing is recorded: " + result.detail());
                    return ExitCode.UNAVAILABLE;
                }
                begun = true;
                status.print("records: " + result.detail());
            }
            status.show(ErrandStatus.of(bot));
        }
    }

    /// What was recorded is whole, and told, when the bot has left.
    private int leave(ErrandBot bot) {
        bot.close();
        try {
            if (bot.next(Duration.ofSeconds(1)).orElse(null) instanceof LocalRecordingEnded ended) {
                tell(ended);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.OK.code();
    }

    static final class TimeConverter implements CommandLine.ITypeConverter<Duration> {
        @Override
        public Duration convert(String text) {
            return Durations.parse(text)
                    .filter(Duration::isPositive)
                    .orElseThrow(() -> new CommandLine.TypeConversionException(text + " is no time; write 90m or 2h"));
        }
    }

    static final class SizeConverter implements CommandLine.ITypeConverter<Long> {
        @Override
        public Long convert(String text) {
            return Sizes.parse(text)
                    .filter(size -> size > 0)
                    .orElseThrow(
                            () -> new CommandLine.TypeConversionException(text + " is no size; write 500MB or 2GB"));
        }
    }

    private void tell(LocalRecordingEnded ended) {
        status.print("recorded %d:%02d in %s (%s)"
                .formatted(ended.length().toMinutes(), ended.length().toSecondsPart(), ended.file(), ended.reason()));
    }
}

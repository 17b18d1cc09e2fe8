package dev.compere.app;

import dev.compere.config.BotConfig;
import dev.compere.config.CallAddress;
import dev.compere.config.ChatName;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/// The `--call` of commands that go to one of the configured calls.
final class CallOption {

    @Spec(Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--call",
            paramLabel = "CHAT",
            description = "as under call.live_story or call.video_chat (default: the only one)")
    private String chat;

    /// @throws CommandLine.ParameterException when it is not clear which
    CallAddress choose(BotConfig config) {
        var configured = config.call().addresses();
        var named = chat == null ? null : ChatName.parse(chat).orElse(null);
        var wanted = configured.stream()
                .filter(call -> chat == null || (named != null && call.chat().isSameAs(named)))
                .toList();
        if (wanted.size() == 1) {
            return wanted.getFirst();
        }
        throw new CommandLine.ParameterException(
                command.commandLine(),
                (wanted.isEmpty() ? chat + " is not configured" : "which call?") + "; name one of " + names(configured)
                        + " with --call");
    }

    private static String names(List<CallAddress> configured) {
        return configured.stream()
                .map(call -> call.chat().toString())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}

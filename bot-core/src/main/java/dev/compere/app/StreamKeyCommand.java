package dev.compere.app;

import dev.compere.call.CallTarget;
import dev.compere.call.StreamKeys;
import dev.compere.config.BotConfig;
import dev.compere.config.CallAddress;
import dev.compere.config.ChatName;
import dev.compere.telegram.Login;
import dev.compere.telegram.TelegramError;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Shows the operator where a streaming program sends its picture and sound. The only place that prints a stream key.
@Command(
        name = "stream-key",
        mixinStandardHelpOptions = true,
        description = {
            "Show the RTMP address and key of a configured chat, for a streaming program. Whoever has the key can stream.",
            "The bot must not be running: its session is used. A key stays the same from call to call."
        })
final class StreamKeyCommand implements Callable<Integer> {

    @Mixin
    private ConfigOption config;

    @Option(names = "--replace", description = "make the present key worthless and show the new one")
    private boolean replace;

    @Parameters(
            arity = "0..1",
            paramLabel = "CHAT",
            description = "as under call.live_story or call.video_chat (default: the only one, or all to be shown)")
    private String chat;

    @Override
    public Integer call() {
        var loaded = config.load();
        var wanted = wanted(loaded.call().addresses());
        if (wanted.isEmpty() || (replace && wanted.size() > 1)) {
            System.err.println("compere: " + (wanted.isEmpty() ? chat + " is not configured" : "which chat?")
                    + "; name one of " + names(loaded));
            return ExitCode.USAGE.code();
        }
        var telegram = loaded.telegram();
        try (var client = TelegramAccount.open(telegram)) {
            new Login(client, TelegramAccount.parameters(telegram), LoginCommand.terminal(telegram.phoneNumber()))
                    .run();
            var keys = new StreamKeys(client);
            boolean allShown = wanted.stream().map(target -> show(target, keys)).reduce(true, Boolean::logicalAnd);
            return allShown ? ExitCode.OK.code() : ExitCode.UNAVAILABLE.code();
        }
    }

    private List<CallTarget> wanted(List<CallAddress> configured) {
        var named = chat == null ? null : ChatName.parse(chat).orElse(null);
        return configured.stream()
                .filter(call -> chat == null || (named != null && call.chat().isSameAs(named)))
                .map(Targets::of)
                .toList();
    }

    private boolean show(CallTarget target, StreamKeys keys) {
        try {
            var place = keys.place(target);
            var credentials = replace ? keys.replace(place) : keys.read(place);
            System.out.println(target);
            System.out.println("url: " + credentials.url());
            System.out.println("key: " + credentials.key().value());
            return true;
        } catch (TelegramError e) {
            System.err.println("compere: Telegram does not show the stream key of " + target + " (" + e.text()
                    + "); the account needs the right to post stories, or to manage video chats");
            return false;
        }
    }

    private static String names(BotConfig config) {
        return config.call().addresses().stream()
                .map(call -> call.chat().toString())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}

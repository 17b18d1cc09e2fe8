package dev.compere.app;

import dev.compere.telegram.Login;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Logs the bot's account in, once; `run` then starts without a question.
@Command(
        name = "login",
        mixinStandardHelpOptions = true,
        description = {
            "Log the bot's Telegram account in: by phone number, code and password, or by a QR code.",
            "Needs a user account; Telegram does not let bot accounts into calls."
        })
final class LoginCommand implements Callable<Integer> {

    @Mixin
    private ConfigOption config;

    @Override
    public Integer call() {
        var telegram = config.load().telegram();
        try (var client = TelegramAccount.open(telegram)) {
            var me = new Login(client, TelegramAccount.parameters(telegram), terminal(telegram.phoneNumber())).run();
            System.out.println("Logged in as " + (me.firstName() + " " + me.lastName()).strip()
                    + ". Start the bot with: compere run --config " + config.file());
        }
        return ExitCode.OK.code();
    }

    static TerminalPrompt terminal(Optional<String> phoneNumber) {
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        return new TerminalPrompt(in, System.out, phoneNumber);
    }
}

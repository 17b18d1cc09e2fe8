package dev.compere.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Runs the bot until it is told to stop.
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Run the bot until it is stopped (Ctrl-C or SIGTERM): it leaves the call and closes its session.")
final class RunCommand implements Callable<Integer> {

    @Mixin
    private ConfigOption config;

    @Override
    public Integer call() throws InterruptedException {
        var loaded = config.load();
        var bot = Bot.create(loaded, new BotObservers(new EventLines(), new ActionLines()));
        var stopping = Shutdown.onSignal(() -> stop(bot));
        try (stopping;
                bot) {
            if (bot.start(LoginCommand.terminal(loaded.telegram().phoneNumber()))) {
                System.out.println("Compere is at work. Stop it with Ctrl-C.");
            }
            if (bot.awaitEnd()) {
                return ExitCode.OK.code();
            }
            System.err.println("compere: Telegram ended the session of this account; log in again with: compere login"
                    + " --config " + config.file());
            return ExitCode.NOT_LOGGED_IN.code();
        }
    }

    private static int stop(Bot bot) {
        bot.close();
        System.out.println("Compere has stopped.");
        return ExitCode.OK.code();
    }
}

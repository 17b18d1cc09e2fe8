package dev.compere.plugin.worker;

import java.time.Duration;

/// A main class: a bot with one plugin in a worker. It prints the worker's process id and then waits to be killed, with
/// the worker idle or in an endless loop.
public final class BotToBeKilled {

    private BotToBeKilled() {}

    public static void main(String[] args) throws InterruptedException {
        var bot = new WorkerFixture(Duration.ofHours(1));
        var plugin = bot.withoutGates()
                .start("on(MessageReceived) { event -> say 'x'; storage.put('at', 'it'); spin(event.text) }\n"
                        + "void spin(String text) { while (text == 'spin') { } }");
        plugin.handle(WorkerFixture.comment("ready"));
        System.out.println(bot.processes().getFirst().pid());
        plugin.handle(WorkerFixture.comment(args[0]));
        Thread.currentThread().join();
    }
}

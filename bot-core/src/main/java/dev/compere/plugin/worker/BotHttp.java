package dev.compere.plugin.worker;

import dev.compere.plugin.script.HttpAnswer;
import dev.compere.plugin.script.HttpQuestion;
import dev.compere.plugin.script.PluginHttp;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/// The bot asks other servers; here is who waits for the answers. Used on the worker's main thread.
final class BotHttp implements PluginHttp {

    private final BotLink bot;
    private final Map<Long, Consumer<HttpAnswer>> waiting = new HashMap<>();
    private long last;

    BotHttp(BotLink bot) {
        this.bot = bot;
    }

    @Override
    public void ask(HttpQuestion question, Consumer<HttpAnswer> answered) {
        long number = ++last;
        waiting.put(number, answered);
        bot.order(new FromWorker.AskServer(
                number, question.method(), question.url(), question.headers(), question.body()));
    }

    void answered(long number, HttpAnswer answer) {
        var asker = waiting.remove(number);
        if (asker != null) {
            asker.accept(answer);
        }
    }
}

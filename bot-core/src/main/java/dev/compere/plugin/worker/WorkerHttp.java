package dev.compere.plugin.worker;

import dev.compere.plugin.script.Http;
import dev.compere.plugin.script.HttpAnswer;
import dev.compere.plugin.script.HttpQuestion;
import dev.compere.plugin.script.PluginHttp;
import dev.compere.plugin.script.PluginTimers;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/// What one worker's process asks of other servers, by the numbers the worker gave its questions. Whether a server may
/// be asked is decided where plugins in the bot's process are held to it, too.
final class WorkerHttp {

    private static final int MOST = 100;
    private static final Set<String> METHODS = Set.of("GET", "POST");

    private final String plugin;
    private final PluginHttp servers;
    private final PluginTimers thread;
    private final BiConsumer<Long, HttpAnswer> answered;
    private final Set<Long> waiting = ConcurrentHashMap.newKeySet();

    /// @param thread takes answers to the plugin's thread
    /// @param answered told there
    WorkerHttp(String plugin, PluginHttp servers, PluginTimers thread, BiConsumer<Long, HttpAnswer> answered) {
        this.plugin = plugin;
        this.servers = servers;
        this.thread = thread;
        this.answered = answered;
    }

    void ask(FromWorker.AskServer question) throws BrokenProtocol {
        long number = question.number();
        boolean sound = METHODS.contains(question.method()) && question.body().length() <= Http.LARGEST_BODY;
        if (!sound || waiting.size() == MOST || !waiting.add(number)) {
            throw new BrokenProtocol("it asked a server what cannot be asked");
        }
        servers.ask(
                new HttpQuestion(plugin, question.method(), question.url(), question.headers(), question.body()),
                answer -> thread.after(Duration.ZERO, () -> {
                    waiting.remove(number);
                    answered.accept(number, answer);
                }));
    }
}

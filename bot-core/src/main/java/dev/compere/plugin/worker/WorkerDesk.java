package dev.compere.plugin.worker;

import dev.compere.action.ActionRequest;
import dev.compere.action.Permission;
import dev.compere.action.RefusalReason;
import dev.compere.event.CallKey;
import dev.compere.plugin.script.PluginConfig;
import dev.compere.plugin.script.PluginHeader;
import dev.compere.plugin.script.PluginPorts;
import dev.compere.plugin.script.Storage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers the questions of one worker's process and carries out its orders, always in the name of its own plugin.
/// Used on the plugin's thread.
final class WorkerDesk {

    private static final int MOST_IDS = 10_000;
    private static final int LONGEST_LINE = 4_000;

    private final String plugin;
    private final PluginPorts ports;
    /// Characters that may be written to storage at once.
    private final long capacity;

    private final boolean mayListen;
    private final WorkerTimers timers;
    private final WorkerHttp http;
    private final Logger log;
    private final Set<Long> issued = new HashSet<>();

    WorkerDesk(PluginHeader header, PluginConfig config, PluginPorts ports, WorkerTimers timers, WorkerHttp http) {
        this.plugin = header.name();
        this.ports = ports;
        this.capacity = config.limits().storageBytes();
        this.mayListen = config.allows(header, Permission.MEDIA_LISTEN);
        this.timers = timers;
        this.http = http;
        this.log = LoggerFactory.getLogger("plugin." + plugin);
    }

    ToWorker.Answer answer(FromWorker.Question question) throws BrokenProtocol {
        try {
            return ask(question);
        } catch (RuntimeException e) {
            log.debug("{} failed", question.getClass().getSimpleName(), e);
            return new ToWorker.Failed(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
        }
    }

    private ToWorker.Answer ask(FromWorker.Question question) throws BrokenProtocol {
        return switch (question) {
            case FromWorker.NextActionId() -> nextId();
            case FromWorker.StoredValue(String key) ->
                new ToWorker.Text(ports.storage().get(plugin, key).orElse(null));
            case FromWorker.StoredKeys() -> new ToWorker.Texts(ports.storage().keys(plugin));
            case FromWorker.WriteStorage write -> write(write);
            case FromWorker.TopDonors top ->
                new ToWorker.Places(ports.leaderboard().top(top.call(), top.places()));
            case FromWorker.TotalStars total ->
                new ToWorker.Number(ports.leaderboard().total(total.call()));
            case FromWorker.StarsOf stars ->
                new ToWorker.Number(ports.leaderboard().starsOf(stars.call(), stars.sender()));
            case FromWorker.JoinedCalls() -> new ToWorker.Calls(ports.calls().joined());
            case FromWorker.Chats() -> new ToWorker.Calls(ports.calls().chats());
            case FromWorker.ParticipantsOf of ->
                new ToWorker.Participants(ports.participants().of(of.call()));
            case FromWorker.SpeakersOf of -> speakers(of.call());
        };
    }

    private ToWorker.Speakers speakers(CallKey call) {
        if (!mayListen) {
            throw new IllegalStateException(new RefusalReason.NotGranted(Permission.MEDIA_LISTEN).sentence());
        }
        return new ToWorker.Speakers(ports.speakers().of(call));
    }

    private ToWorker.Number nextId() throws BrokenProtocol {
        if (issued.size() == MOST_IDS) {
            throw new BrokenProtocol("it took " + MOST_IDS + " action numbers and used none");
        }
        long id = ports.actionIds().getAsLong();
        issued.add(id);
        return new ToWorker.Number(id);
    }

    private ToWorker.Written write(FromWorker.WriteStorage write) throws BrokenProtocol {
        var changes = new HashMap<String, Optional<String>>();
        long characters = 0;
        for (var change : write.values().entrySet()) {
            int key = change.getKey().length();
            int value = change.getValue() == null ? 0 : change.getValue().length();
            characters += key + value;
            if (key == 0 || key > Storage.LONGEST_KEY || value > Storage.LARGEST_VALUE || characters > capacity) {
                throw new BrokenProtocol("it wrote more than storage keeps");
            }
            changes.put(change.getKey(), Optional.ofNullable(change.getValue()));
        }
        ports.storage().write(plugin, changes);
        return new ToWorker.Written();
    }

    void carryOut(FromWorker.Order order) throws BrokenProtocol {
        switch (order) {
            case FromWorker.Act act -> {
                if (!issued.remove(act.id())) {
                    throw new BrokenProtocol("it used an action number it was not given");
                }
                ports.actions().submit(new ActionRequest(act.id(), plugin, act.call(), act.action()));
            }
            case FromWorker.AskServer question -> http.ask(question);
            case FromWorker.SetTimer timer -> timers.set(timer);
            case FromWorker.CancelTimer(long timer) -> timers.cancel(timer);
            case FromWorker.LogLine line -> {
                var text = line.text();
                log.atLevel(line.level())
                        .log(text.length() <= LONGEST_LINE ? text : text.substring(0, LONGEST_LINE) + "…");
            }
        }
    }

    /// Numbers that a request took and did not use, because its handler threw, are not used later.
    void requestEnded() {
        issued.clear();
    }
}

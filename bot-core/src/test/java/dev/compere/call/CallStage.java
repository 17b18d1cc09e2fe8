package dev.compere.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.action.ActionRequest;
import dev.compere.action.ActionResult;
import dev.compere.action.CallAction;
import dev.compere.action.Pace;
import dev.compere.event.CallEvent;
import dev.compere.event.CallKey;
import dev.compere.event.Donor;
import dev.compere.event.MessageReceived;
import dev.compere.localtelegram.LocalTelegram;
import dev.compere.localtelegram.world.Account;
import dev.compere.localtelegram.world.Participant;
import dev.compere.localtelegram.world.Viewer;
import dev.compere.localtelegram.world.World;
import dev.compere.telegram.ClientLimits;
import dev.compere.telegram.KnownAnswers;
import dev.compere.telegram.Login;
import dev.compere.telegram.TelegramClient;
import dev.compere.telegram.object.Secret;
import dev.compere.telegram.tdjson.RealTdlib;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// A bot's calls on the real TDLib in front of the local Telegram, for end-to-end tests: `viewer("Ann").says("hi")`
/// on one side, `next(MessageReceived.class)` on the other. Closing it fails if the local Telegram met a request it
/// does not know.
class CallStage implements BeforeEachCallback, AfterEachCallback {

    private static final String PHONE = "+9996612222";
    private static final long LIMIT_SECONDS = 30;
    private static final Duration SELDOM = Duration.ofMinutes(1);

    final LocalTelegram telegram = LocalTelegram.start(Clock.systemUTC());
    final Account bot = telegram.world().account(PHONE, "Compere");
    private final Duration checkEvery;
    private final List<CallTarget> targets;
    final Map<CallKey, List<Donor>> donors = new ConcurrentHashMap<>();
    Calls calls;
    private MediaKit media = MediaKits.without();
    private Duration requestLimit = ClientLimits.standard().request();
    private final BlockingQueue<CallEvent> events = new LinkedBlockingQueue<>();
    private final List<CallEvent> passed = new ArrayList<>();
    private Path folder;
    private TelegramClient client;
    private CallActions actions;

    CallStage(CallTarget... targets) {
        this(SELDOM, _ -> List.of(targets));
    }

    /// @param targets puts into the world what the bot shall attend, and names it
    CallStage(Function<World, List<CallTarget>> targets) {
        this(SELDOM, targets);
    }

    /// @param checkEvery how often the bot looks where no update tells it to
    CallStage(Duration checkEvery, Function<World, List<CallTarget>> targets) {
        this.checkEvery = checkEvery;
        this.targets = targets.apply(telegram.world());
    }

    /// Has the bot wait no longer than this for an answer. Before the stage is set, in the test's constructor.
    void waitsForAnswers(Duration limit) {
        requestLimit = limit;
    }

    /// Has the bot carry media with this. Before the stage is set, in the test's constructor.
    void carriesMedia(MediaKit kit) {
        media = kit;
    }

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        folder = Files.createTempDirectory("call-stage");
        telegram.seed(folder.resolve("db"));
        client = RealTdlib.telegram().open(limits());
        var options = new CallOptions(checkEvery, Duration.ofMillis(100), Duration.ofSeconds(1));
        calls = new Calls(client, targets, options, events::put, media, Clock.systemUTC(), new Random(1));
        actions = new CallActions(client, calls, this::topDonors, 4, requestLimit);
        calls.listen();
        var parameters = RealTdlib.parameters(folder, telegram.port(), new Secret(telegram.secret()), "");
        new Login(client, parameters, new KnownAnswers(PHONE, "22222")).run();
    }

    /// The next event of this type; others before it are kept for later questions.
    <T extends CallEvent> T next(Class<T> type) throws InterruptedException {
        return next(type, _ -> true);
    }

    <T extends CallEvent> T next(Class<T> type, Predicate<T> wanted) throws InterruptedException {
        for (int i = 0; ; i++) {
            if (i == passed.size()) {
                var event = events.poll(LIMIT_SECONDS, TimeUnit.SECONDS);
                assertThat(event)
                        .as("no %s came, only %s", type.getSimpleName(), passed)
                        .isNotNull();
                passed.add(event);
            }
            var event = passed.get(i);
            if (type.isInstance(event) && wanted.test(type.cast(event))) {
                passed.remove(i);
                return type.cast(event);
            }
        }
    }

    /// All events of this type until the viewer's comment, which is said now, has come.
    <T extends CallEvent> List<T> allUntilNow(Class<T> type, Viewer viewer) throws InterruptedException {
        var marker = "marker " + System.nanoTime();
        viewer.says(marker);
        next(MessageReceived.class, message -> message.text().equals(marker));
        return passed.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /// As [#allUntilNow(Class, Viewer)], in a video chat.
    <T extends CallEvent> List<T> allUntilNow(Class<T> type, Participant participant) throws InterruptedException {
        var marker = "marker " + System.nanoTime();
        participant.says(marker);
        next(MessageReceived.class, message -> message.text().equals(marker));
        return passed.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /// Those that came before the last one that was asked for, and were not asked for themselves.
    <T extends CallEvent> List<CallEvent> passed(Class<T> type) {
        return passed.stream().filter(type::isInstance).toList();
    }

    /// Lets the bot wait for a call in the chat, which it has found when this returns. No event tells of that.
    void waiting() {
        calls.start();
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        while (calls.chats().isEmpty()) {
            assertThat(System.nanoTime()).as("the chat is found").isLessThan(deadline);
            Thread.yield();
        }
    }

    TelegramClient client() {
        return client;
    }

    /// Has an action carried out in the call the bot is in, or in the chat it waits for.
    ActionResult ask(CallAction action) throws InterruptedException {
        return ask(calls.chats().getFirst(), action);
    }

    ActionResult ask(CallKey call, CallAction action) throws InterruptedException {
        return ask(call, action, () -> {});
    }

    ActionResult ask(CallKey call, CallAction action, Pace pace) throws InterruptedException {
        return actions.execute(new ActionRequest(1, "test", call, action), pace);
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        calls.close();
        client.close();
        telegram.close();
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
        assertThat(telegram.unexpectedRequests()).isEmpty();
    }

    private ClientLimits limits() {
        var standard = ClientLimits.standard();
        return new ClientLimits(requestLimit, standard.close(), standard.updates());
    }

    private List<Donor> topDonors(CallKey call, int places) {
        return donors.getOrDefault(call, List.of()).stream().limit(places).toList();
    }
}

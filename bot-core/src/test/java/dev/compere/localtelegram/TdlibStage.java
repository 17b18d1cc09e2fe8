package dev.compere.localtelegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.compere.localtelegram.world.Account;
import dev.compere.localtelegram.world.World;
import dev.compere.telegram.ClientLimits;
import dev.compere.telegram.Login;
import dev.compere.telegram.Person;
import dev.compere.telegram.TelegramClient;
import dev.compere.telegram.TelegramError;
import dev.compere.telegram.object.AuthorizationState;
import dev.compere.telegram.object.Secret;
import dev.compere.telegram.object.TdObject;
import dev.compere.telegram.request.TdRequest;
import dev.compere.telegram.tdjson.RealTdlib;
import dev.compere.telegram.update.TdUpdate;
import dev.compere.telegram.update.UpdateAuthorizationState;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// The real TDLib in front of the local Telegram, with nothing of the bot in between but the typed requests. Closing
/// it fails if the local Telegram met a request it does not know.
final class TdlibStage implements BeforeEachCallback, AfterEachCallback {
    static final String PHONE = "9996612222";
    private static final long LIMIT_SECONDS = 30;

    final LocalTelegram telegram = LocalTelegram.start(Clock.systemUTC());
    final World world = telegram.world();
    final Account bot = world.account(PHONE, "Compere");
    private final BlockingQueue<TdUpdate> updates = new LinkedBlockingQueue<>();
    private Path folder;
    private TelegramClient client;

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        folder = Files.createTempDirectory("tdlib-stage");
        telegram.seed(folder.resolve("db"));
        client = RealTdlib.telegram().open(ClientLimits.standard());
        client.subscribe(updates::add);
    }

    void logIn() {
        var person = new Person();
        person.number = Optional.of(PHONE);
        person.codes.add("22222");
        logIn(person);
    }

    void logIn(Person person) {
        var parameters = RealTdlib.parameters(folder, telegram.port(), new Secret(telegram.secret()), "");
        new Login(client, parameters, person).run();
    }

    <R extends TdObject> R ask(TdRequest<R> request) {
        return client.send(request);
    }

    TelegramClient client() {
        return client;
    }

    TelegramError refusal(TdRequest<?> request) {
        var error = catchThrowableOfType(TelegramError.class, () -> client.send(request));
        assertThat(error).as("a refusal of " + request).isNotNull();
        return error;
    }

    /// The next update of this type that fits, passing over others.
    <U extends TdUpdate> U next(Class<U> type, Predicate<U> wanted) throws InterruptedException {
        while (true) {
            var update = updates.poll(LIMIT_SECONDS, TimeUnit.SECONDS);
            assertThat(update).as("an update of " + type).isNotNull();
            if (type.isInstance(update) && wanted.test(type.cast(update))) {
                return type.cast(update);
            }
        }
    }

    <S extends AuthorizationState> S nextState(Class<S> type) throws InterruptedException {
        var update = next(UpdateAuthorizationState.class, candidate -> type.isInstance(candidate.authorizationState()));
        return type.cast(update.authorizationState());
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        client.close();
        telegram.close();
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
        assertThat(telegram.unexpectedRequests()).isEmpty();
    }
}

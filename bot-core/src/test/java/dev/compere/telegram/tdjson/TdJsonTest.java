package dev.compere.telegram.tdjson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.compere.telegram.ClientLimits;
import dev.compere.telegram.Telegram;
import dev.compere.telegram.TelegramError;
import dev.compere.telegram.TelegramLibraryMissing;
import dev.compere.telegram.object.AuthorizationState;
import dev.compere.telegram.object.FormattedText;
import dev.compere.telegram.object.OptionValue;
import dev.compere.telegram.request.GetAuthorizationState;
import dev.compere.telegram.request.GetMe;
import dev.compere.telegram.request.GetOption;
import dev.compere.telegram.request.SendGroupCallMessage;
import dev.compere.telegram.update.TdUpdate;
import dev.compere.telegram.update.UpdateAuthorizationState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// On the real library. Clients here get no parameters, so they never make a connection.
@Timeout(60)
class TdJsonTest {

    @Test
    void theLibraryIsTheVersionThatTheRecordsAreMadeFor() {
        assertThat(RealTdlib.telegram().version()).isEqualTo(Telegram.TDLIB_VERSION);
    }

    @Test
    void aClientBeginsByWaitingForParametersAndEndsClosed() {
        var states = new CopyOnWriteArrayList<TdUpdate>();
        try (var client = RealTdlib.telegram().open(ClientLimits.standard())) {
            client.subscribe(update -> {
                if (update instanceof UpdateAuthorizationState) {
                    states.add(update);
                }
            });

            assertThat(client.send(new GetAuthorizationState()))
                    .isEqualTo(new AuthorizationState.WaitTdlibParameters());
            assertThat(client.send(new GetOption("version"))).isEqualTo(new OptionValue.Text(Telegram.TDLIB_VERSION));
        }

        assertThat(states)
                .startsWith(new UpdateAuthorizationState(new AuthorizationState.WaitTdlibParameters()))
                .endsWith(new UpdateAuthorizationState(new AuthorizationState.Closed()));
    }

    @Test
    void aClientThatWasNeverUsedCloses() {
        var client = RealTdlib.telegram().open(ClientLimits.standard());

        client.close();

        assertThat(client.counts().updates()).containsKey("updateAuthorizationState");
    }

    @Test
    void severalClientsLiveInOneProcess() {
        var telegram = RealTdlib.telegram();
        var clients = List.of(
                telegram.open(ClientLimits.standard()),
                telegram.open(ClientLimits.standard()),
                telegram.open(ClientLimits.standard()));

        for (var client : clients) {
            assertThatThrownBy(() -> client.send(new GetMe()))
                    .isInstanceOf(TelegramError.class)
                    .hasMessageContaining("setTdlibParameters");
        }
        clients.getFirst().close();
        assertThat(clients.getLast().send(new GetAuthorizationState()))
                .isEqualTo(new AuthorizationState.WaitTdlibParameters());
        clients.get(1).close();
        clients.getLast().close();
    }

    @Test
    void aClientOpenedAfterTheLastOneClosedIsServed() {
        for (int i = 0; i < 3; i++) {
            try (var client = RealTdlib.telegram().open(ClientLimits.standard())) {
                assertThat(client.send(new GetAuthorizationState()))
                        .isEqualTo(new AuthorizationState.WaitTdlibParameters());
            }
        }
    }

    @Test
    void aTextThatIsNoUnicodeIsRefusedByTdlib() {
        try (var client = RealTdlib.telegram().open(ClientLimits.standard())) {
            assertThatThrownBy(() -> client.send(new SendGroupCallMessage(1, FormattedText.plain("half \ud83d"), 0)))
                    .isInstanceOf(TelegramError.class);
        }
    }

    @Test
    void aMissingLibraryIsNamedWithWhatToDo(@TempDir Path directory) {
        var missing = directory.resolve("libtdjson.so");

        assertThatThrownBy(() -> NativeTdJson.load(missing))
                .isInstanceOf(TelegramLibraryMissing.class)
                .hasMessageContainingAll(missing.toString(), "no such file", "scripts/setup", "telegram.library")
                .hasMessageNotContaining("\n");
    }

    @Test
    void aFileThatIsNoLibraryIsNamedWithWhatToDo(@TempDir Path directory) throws Exception {
        var text = Files.writeString(directory.resolve("libtdjson.so"), "not a library");

        assertThatThrownBy(() -> NativeTdJson.load(text))
                .isInstanceOf(TelegramLibraryMissing.class)
                .hasMessageContainingAll(text.toString(), "no library", "scripts/setup")
                .hasMessageNotContaining("\n");
    }

    @Test
    void aLibraryOfAnotherKindIsRefused() {
        var other = Path.of(System.getProperty("java.home"), "lib", "libjava.so");

        assertThatThrownBy(() -> NativeTdJson.load(other))
                .isInstanceOf(TelegramLibraryMissing.class)
                .hasMessageContainingAll("td_create_client_id", "no libtdjson");
    }

    @Test
    void aSecondLibraryInOneProcessIsRefused(@TempDir Path directory) {
        var loaded = RealTdlib.telegram();

        assertThat(RealTdlib.telegram()).isSameAs(loaded);
        assertThatThrownBy(() -> TdJson.telegram(directory.resolve("other.so")))
                .isInstanceOf(TelegramLibraryMissing.class)
                .hasMessageContaining("already loaded");
    }
}

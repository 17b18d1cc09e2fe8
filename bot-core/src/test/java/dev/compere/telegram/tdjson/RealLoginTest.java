package dev.compere.telegram.tdjson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.compere.telegram.ClientLimits;
import dev.compere.telegram.Login;
import dev.compere.telegram.LoginFailed;
import dev.compere.telegram.LoginFailed.Reason;
import dev.compere.telegram.LoginPrompt;
import dev.compere.telegram.TelegramClient;
import dev.compere.telegram.object.AuthorizationState;
import dev.compere.telegram.object.Secret;
import dev.compere.telegram.request.GetAuthorizationState;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What of a login needs no Telegram: the real library, with a closed port on loopback for its only server.
@Timeout(60)
class RealLoginTest {

    private static final Secret SECRET = new Secret("00112233445566778899aabbccddeeff");

    @TempDir
    private Path directory;

    @Test
    void aFreshDatabaseGetsAsFarAsThePhoneNumber() throws Exception {
        try (var client = RealTdlib.telegram().open(ClientLimits.standard())) {
            assertFails(client, "", Reason.LOGIN_REQUIRED);

            assertThat(client.send(new GetAuthorizationState())).isEqualTo(new AuthorizationState.WaitPhoneNumber());
            assertThat(directory.resolve("db").resolve("td_test.binlog")).exists();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("db"))))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void aWrongDatabaseKeyIsNamed() throws Exception {
        try (var client = RealTdlib.telegram().open(ClientLimits.standard())) {
            assertFails(client, "first key", Reason.LOGIN_REQUIRED);
        }
        try (var client = RealTdlib.telegram().open(ClientLimits.standard())) {
            assertFails(client, "second key", Reason.WRONG_DATABASE_KEY);
        }
        try (var client = RealTdlib.telegram().open(ClientLimits.standard())) {
            assertFails(client, "first key", Reason.LOGIN_REQUIRED);
        }
    }

    @Test
    void aDatabaseThatIsInUseIsNamed() throws Exception {
        try (var first = RealTdlib.telegram().open(ClientLimits.standard());
                var second = RealTdlib.telegram().open(ClientLimits.standard())) {
            assertFails(first, "", Reason.LOGIN_REQUIRED);
            assertFails(second, "", Reason.DATABASE_IN_USE);
        }
    }

    private void assertFails(TelegramClient client, String key, Reason reason) throws IOException {
        var parameters = RealTdlib.parameters(directory, closedPort(), SECRET, key);

        assertThatThrownBy(() -> new Login(client, parameters, LoginPrompt.nobody()).run())
                .isInstanceOfSatisfying(
                        LoginFailed.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}

package dev.compere.localtelegram.mtproto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.compere.localtelegram.tl.TlBytes;
import dev.compere.localtelegram.tl.TlObject;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class DataCentreTest {
    private static final long SESSION = 99;

    private final byte[] secret = new byte[16];
    private final AuthKeys keys = new AuthKeys();
    private final AuthKey key = AuthKey.generate(new Random(1));
    private final RecordingHandler handler = new RecordingHandler();
    private final DataCentre dataCentre = DataCentre.listen(0, secret, keys, handler, Clock.systemUTC(), new Random(2));

    DataCentreTest() {
        keys.add(key);
    }

    @AfterEach
    void close() {
        dataCentre.close();
    }

    @Test
    void aRequestIsAnsweredUnderItsMessageId() throws Exception {
        try (var client = client(key)) {
            client.send(4, wrapped(TlObject.of("help.getNearestDc")));

            var answer = client.await(received -> received.requestId() == 4);

            assertThat(answer.content().text("country")).isEqualTo("NL");
            assertThat(answer.messageId() & 3).as("an answer").isEqualTo(1);
        }
    }

    @Test
    void aRefusalCarriesCodeAndName() throws Exception {
        handler.refusal = new RpcException(420, "FLOOD_WAIT_3");
        try (var client = client(key)) {
            client.send(4, TlObject.of("help.getNearestDc"));

            var answer = client.await(received -> received.requestId() == 4).content();

            assertThat(answer.integer("error_code")).isEqualTo(420);
            assertThat(answer.text("error_message")).isEqualTo("FLOOD_WAIT_3");
        }
    }

    @Test
    void anUnknownRequestIsRefusedAndReported() throws Exception {
        try (var client = client(key)) {
            client.sendRaw(4, new TlBytes().integer(0x12345678).toByteArray());

            var answer = client.await(received -> received.requestId() == 4).content();

            assertThat(answer.text("error_message")).isEqualTo("INPUT_METHOD_INVALID");
            assertThat(handler.unreadable.poll(5, TimeUnit.SECONDS)).contains("#12345678");
        }
    }

    @Test
    void messagesInAContainerAreTakenOneByOne() throws Exception {
        var request = new TlBytes().integer(0x1fb33026).toByteArray();
        var container = new TlBytes()
                .integer(0x73f1f8dc)
                .integer(2)
                .number(8)
                .integer(1)
                .integer(request.length)
                .raw(request)
                .number(12)
                .integer(3)
                .integer(request.length)
                .raw(request);
        try (var client = client(key)) {
            client.sendRaw(16, container.toByteArray());

            assertThat(client.await(received -> received.requestId() == 8)).isNotNull();
            assertThat(client.await(received -> received.requestId() == 12)).isNotNull();
        }
    }

    @Test
    void anUnknownAuthKeyIsAnsweredWithMinus404() throws Exception {
        try (var client = client(AuthKey.generate(new Random(7)))) {
            client.send(4, TlObject.of("help.getNearestDc"));

            var packet = client.packet();

            assertThat(ByteBuffer.wrap(packet).order(ByteOrder.LITTLE_ENDIAN).getInt())
                    .isEqualTo(-404);
        }
    }

    @Test
    void aWrongProxySecretEndsTheConnection() throws Exception {
        try (var client = new TestClient(dataCentre.port(), new byte[] {1}, key, SESSION)) {
            client.send(4, TlObject.of("help.getNearestDc"));

            assertThatThrownBy(client::packet).isInstanceOf(EOFException.class);
        }
    }

    @Test
    void anUnconfirmedUpdateIsSentAgainOverTheNextConnection() throws Exception {
        long updateId;
        try (var client = client(key)) {
            client.send(4, TlObject.of("help.getNearestDc"));
            client.await(received -> received.requestId() == 4);
            assertThat(handler.sessions.take().push(update())).isTrue();
            updateId = client.await(DataCentreTest::isUpdate).messageId();
        }
        try (var client = client(key)) {
            client.send(8, TlObject.of("ping_delay_disconnect").with("ping_id", 5L));

            assertThat(client.await(DataCentreTest::isUpdate).messageId()).isEqualTo(updateId);
        }
    }

    @Test
    void aNewSessionIsAnnouncedUntilItIsConfirmed() throws Exception {
        try (var client = client(key)) {
            client.send(4, TlObject.of("help.getNearestDc"));
            newSalt(client);
        }
        try (var client = client(key)) {
            client.send(8, TlObject.of("ping_delay_disconnect").with("ping_id", 5L));

            assertThat(newSalt(client)).isNotZero();
        }
    }

    @Test
    void aConfirmedUpdateIsNotSentAgain() throws Exception {
        try (var client = client(key)) {
            client.send(4, TlObject.of("help.getNearestDc"));
            var sessionId = client.await(received -> received.content().is("new_session_created"))
                    .messageId();
            var answerId = client.await(received -> received.requestId() == 4).messageId();
            handler.sessions.take().push(update());
            var updateId = client.await(DataCentreTest::isUpdate).messageId();
            client.send(8, TlObject.of("msgs_ack").with("msg_ids", List.of(sessionId, answerId, updateId)));
            client.send(12, TlObject.of("ping_delay_disconnect").with("ping_id", 5L));
            client.await(received -> received.content().is("pong"));
        }
        try (var client = client(key)) {
            client.send(16, TlObject.of("ping_delay_disconnect").with("ping_id", 6L));

            var first = client.await(_ -> true);

            assertThat(first.content().number("ping_id")).isEqualTo(6);
        }
    }

    @Test
    void aRequestThatTheClientRepeatsIsCarriedOutOnce() throws Exception {
        try (var client = client(key)) {
            client.send(4, TlObject.of("help.getNearestDc"));
            client.send(4, TlObject.of("help.getNearestDc"));
            client.send(8, TlObject.of("ping_delay_disconnect").with("ping_id", 5L));
            client.await(received -> received.content().is("pong"));

            assertThat(handler.sessions).hasSize(1);
        }
    }

    @Test
    void anUpdateForADisconnectedSessionIsRefused() throws Exception {
        try (var client = client(key)) {
            client.send(4, TlObject.of("help.getNearestDc"));
            client.await(received -> received.requestId() == 4);
            dataCentre.disconnectAll();
            assertThatThrownBy(client::packet).isInstanceOf(EOFException.class);
        }
        var session = handler.sessions.take();

        assertThat(session.connected()).isFalse();
        assertThat(session.push(update())).isFalse();
    }

    @Test
    void aRestartForgetsSessionsAndRefusesTheOldSalt() throws Exception {
        long old;
        try (var client = client(key)) {
            client.send(4, TlObject.of("help.getNearestDc"));
            old = newSalt(client);
            dataCentre.restart();
        }
        try (var client = client(key).salt(old)) {
            client.send(8, TlObject.of("help.getNearestDc"));

            var fresh = newSalt(client);
            var refusal = client.await(received -> received.content().is("bad_server_salt"))
                    .content();

            assertThat(fresh).isNotEqualTo(old).isEqualTo(refusal.number("new_server_salt"));
            assertThat(refusal.number("bad_msg_id")).isEqualTo(8);
            client.salt(fresh).send(12, TlObject.of("help.getNearestDc"));
            assertThat(client.await(received -> received.requestId() == 12)).isNotNull();
        }
    }

    @Test
    void nobodyGetsThroughWhileTheNetworkIsGone() throws Exception {
        try (var client = client(key)) {
            client.send(4, TlObject.of("help.getNearestDc"));
            client.await(received -> received.requestId() == 4);

            dataCentre.goOffline();

            assertThatThrownBy(client::packet).isInstanceOf(EOFException.class);
        }
        try (var client = client(key)) {
            assertThatThrownBy(client::packet).isInstanceOf(IOException.class);
        }
        dataCentre.goOnline();
        try (var client = client(key)) {
            client.send(8, TlObject.of("help.getNearestDc"));
            assertThat(client.await(received -> received.requestId() == 8)).isNotNull();
        }
    }

    @Test
    void aTakenPortIsNamedInTheError() {
        var taken = dataCentre.port();

        assertThatThrownBy(() -> DataCentre.listen(taken, secret, keys, handler, Clock.systemUTC(), new Random()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("127.0.0.1:" + taken)
                .hasMessageContaining("name another port");
    }

    private TestClient client(AuthKey authKey) throws Exception {
        return new TestClient(dataCentre.port(), secret, authKey, SESSION);
    }

    private static TlObject wrapped(TlObject request) {
        var inner = TlObject.of("initConnection").with("api_id", 1).with("query", request);
        return TlObject.of("invokeWithLayer").with("layer", 229).with("query", inner);
    }

    private static long newSalt(TestClient client) throws IOException {
        return client.await(received -> received.content().is("new_session_created"))
                .content()
                .number("server_salt");
    }

    private static boolean isUpdate(TestClient.Received received) {
        return received.content().is("updateShort");
    }

    private static Update update() {
        return new Update(TlObject.of("updateLoginToken"), List.of(), List.of());
    }

    private static final class RecordingHandler implements RequestHandler {
        private final BlockingQueue<ClientSession> sessions = new LinkedBlockingQueue<>();
        private final BlockingQueue<String> unreadable = new LinkedBlockingQueue<>();
        private volatile RpcException refusal;

        @Override
        public Object answer(ClientSession session, TlObject request) {
            sessions.add(session);
            if (refusal != null) {
                throw refusal;
            }
            return TlObject.of("nearestDc").with("country", "NL");
        }

        @Override
        public void send(String method, Runnable send) {
            send.run();
        }

        @Override
        public void unreadable(String reason) {
            unreadable.add(reason);
        }
    }
}

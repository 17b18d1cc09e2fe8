package dev.compere.localtelegram.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.compere.localtelegram.mtproto.ClientSession;
import dev.compere.localtelegram.mtproto.RpcException;
import dev.compere.localtelegram.mtproto.Update;
import dev.compere.localtelegram.tl.Schema;
import dev.compere.localtelegram.tl.TlObject;
import dev.compere.localtelegram.tl.TlReader;
import dev.compere.localtelegram.tl.TlWriter;
import dev.compere.localtelegram.world.Account;
import dev.compere.localtelegram.world.Channel;
import dev.compere.localtelegram.world.LiveCall;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ApiTest {
    private static final String PAYLOAD = """
            {"ufrag":"a","pwd":"b","ssrc":5,"fingerprints":[{"hash":"sha-256","setup":"passive","fingerprint":"AA"}]}""";

    private final Schema schema = Schema.ofLocalTelegram();
    private final Api api = new Api(InstantSource.fixed(Instant.ofEpochSecond(1_700_000_000)), new Random(1));
    private final Account bot = api.world().account("+9996612222", "Compere");
    private final Channel channel = api.world().channel("livechan", "Live channel");
    private final RecordingSession session = new RecordingSession();

    @Test
    void theRightCodeLogsIn() {
        var authorization = login("22222");

        assertThat(authorization.object("user").number("id")).isEqualTo(bot.id());
        assertThat(call("updates.getState").integer("pts")).isPositive();
    }

    @Test
    void aWrongCodeIsRefused() {
        assertThatThrownBy(() -> login("11111"))
                .isInstanceOf(RpcException.class)
                .hasMessage("PHONE_CODE_INVALID");
    }

    @Test
    void anUnknownPhoneNumberIsRefused() {
        var request = TlObject.of("auth.sendCode").with("phone_number", "123").with("settings", codeSettings());

        assertThatThrownBy(() -> answer(request)).hasMessage("PHONE_NUMBER_INVALID");
    }

    @Test
    void anAccountWithAPasswordNeedsMoreThanACode() {
        bot.password("secret");

        assertThatThrownBy(() -> login("22222"))
                .hasMessage("SESSION_PASSWORD_NEEDED")
                .satisfies(error -> assertThat(((RpcException) error).code()).isEqualTo(401));
        assertThat(call("account.getPassword").has("has_password")).isTrue();
    }

    @Test
    void aConfirmedQrCodeLogsIn() {
        assertThat(exportToken().is("auth.loginToken")).isTrue();

        bot.approvesQrLogin();

        assertThat(session.pushed)
                .extracting(update -> update.body().constructor())
                .contains("updateLoginToken");
        assertThat(exportToken().is("auth.loginTokenSuccess")).isTrue();
    }

    @Test
    void nothingButLoginIsAllowedWithoutALogin() {
        assertThatThrownBy(() -> call("updates.getState")).hasMessage("AUTH_KEY_UNREGISTERED");
    }

    @Test
    void aRequestThatNobodyThoughtOfIsRefusedAndNoted() {
        login("22222");
        var request = TlObject.of("rpc_drop_answer").with("req_msg_id", 1L);

        assertThatThrownBy(() -> answer(request)).hasMessage("METHOD_INVALID");
        api.unreadable("unknown constructor #1");

        assertThat(api.log().unexpected()).containsExactly("rpc_drop_answer", "unknown constructor #1");
    }

    @Test
    void anOrderedRefusalReachesTheClient() {
        login("22222");
        api.world().fails("updates.getState", 420, "FLOOD_WAIT_3", 1);

        assertThatThrownBy(() -> call("updates.getState")).hasMessage("FLOOD_WAIT_3");
        assertThat(call("updates.getState")).isNotNull();
    }

    @Test
    void aJoinIsAnsweredWithTheCommentsNewestFirst() {
        login("22222");
        var story = channel.startLiveStory();
        var ann = story.viewer("Ann");
        ann.says("older");
        ann.pays(10, "newer");

        var updates = join(story.call());

        assertThat(updates.objects("updates"))
                .extracting(TlObject::constructor)
                .containsExactly(
                        "updateGroupCallConnection",
                        "updateGroupCall",
                        "updateGroupCallMessage",
                        "updateGroupCallMessage");
        assertThat(updates.objects("updates")
                        .get(2)
                        .object("message")
                        .object("message")
                        .text("text"))
                .isEqualTo("newer");
        assertThat(updates.objects("users")).hasSize(1);
    }

    @Test
    void aCommentOfAViewerIsPushedWithItsAuthor() {
        login("22222");
        var story = channel.startLiveStory();
        join(story.call());
        var ann = story.viewer("Ann");
        session.pushed.clear();

        assertThat(ann.reactsWithCustomEmoji(77).delivered()).isTrue();

        var update = session.pushed.getFirst();
        var text = update.body().object("message").object("message");
        assertThat(text.objects("entities").getFirst().number("document_id")).isEqualTo(77);
        assertThat(update.users().getFirst().text("first_name")).isEqualTo("Ann");
    }

    @Test
    void onlyWhoManagesTheStoryMayManageTheCall() {
        login("22222");
        var story = channel.startLiveStory();

        assertThat(groupCall(story.call()).has("creator")).isFalse();
        channel.promote(bot);
        assertThat(groupCall(story.call()).has("creator")).isTrue();
    }

    @Test
    void donorsAreRankedAndOneselfIsMarked() {
        login("22222");
        var story = channel.startLiveStory();
        join(story.call());
        for (var name : List.of("Ann", "Bob", "Cleo", "Dan")) {
            story.viewer(name).donates(10);
        }
        bot.stars(5);
        answer(TlObject.of("phone.sendGroupCallMessage")
                .with("call", CallObjects.input(story.call()))
                .with("random_id", 1L)
                .with("message", TlObject.of("textWithEntities").with("text", ""))
                .with("allow_paid_stars", 5L));

        var stars = answer(TlObject.of("phone.getGroupCallStars").with("call", CallObjects.input(story.call())));

        assertThat(stars.number("total_stars")).isEqualTo(45).isEqualTo(story.starsGiven());
        assertThat(stars.objects("top_donors"))
                .extracting(donor -> donor.number("stars"))
                .containsExactly(10L, 10L, 10L, 10L, 5L);
        assertThat(stars.objects("top_donors").getLast().has("my")).isTrue();
    }

    @Test
    void aWrongAccessHashFindsNothing() {
        login("22222");
        var story = channel.startLiveStory();
        var input = CallObjects.input(story.call()).with("access_hash", 1L);

        assertThatThrownBy(() -> answer(TlObject.of("phone.getGroupCallStars").with("call", input)))
                .hasMessage("GROUPCALL_INVALID");
    }

    @Test
    void anEndedStoryIsAVideo() {
        login("22222");
        channel.startLiveStory().end();
        var input = TlObject.of("inputPeerChannel")
                .with("channel_id", channel.id())
                .with("access_hash", channel.accessHash());

        var stories =
                answer(TlObject.of("stories.getStoriesByID").with("peer", input).with("id", List.of(1, 2)));

        assertThat(stories.objects("stories")).hasSize(1);
        assertThat(stories.objects("stories").getFirst().object("media").is("messageMediaDocument"))
                .isTrue();
    }

    private TlObject login(String code) {
        var sent = answer(
                TlObject.of("auth.sendCode").with("phone_number", "9996612222").with("settings", codeSettings()));
        return answer(TlObject.of("auth.signIn")
                .with("phone_number", "9996612222")
                .with("phone_code_hash", sent.text("phone_code_hash"))
                .with("phone_code", code));
    }

    private TlObject exportToken() {
        return call("auth.exportLoginToken");
    }

    private TlObject join(LiveCall call) {
        return answer(TlObject.of("phone.joinGroupCall")
                .flag("muted", true)
                .flag("video_stopped", true)
                .with("call", CallObjects.input(call))
                .with("join_as", TlObject.of("inputPeerSelf"))
                .with("params", TlObject.of("dataJSON").with("data", PAYLOAD)));
    }

    private TlObject groupCall(LiveCall call) {
        return answer(TlObject.of("phone.getGroupCall").with("call", CallObjects.input(call)))
                .object("call");
    }

    private TlObject call(String method) {
        return answer(TlObject.of(method));
    }

    /// Through bytes and back, so that the schema has its say about request and answer.
    private TlObject answer(TlObject request) {
        var read = new TlReader(schema, new TlWriter(schema).object(request).toByteArray()).object();
        var answer = api.answer(session, read);
        var bytes = new TlWriter(schema).result(read.constructor(), answer).toByteArray();
        return new TlReader(schema, bytes).object();
    }

    private static TlObject codeSettings() {
        return TlObject.of("codeSettings");
    }

    private static final class RecordingSession implements ClientSession {
        private final List<Update> pushed = new ArrayList<>();

        @Override
        public long authKeyId() {
            return 1;
        }

        @Override
        public int dataCentre() {
            return 1;
        }

        @Override
        public boolean connected() {
            return true;
        }

        @Override
        public void missUpdate() {
            throw new AssertionError("always connected");
        }

        @Override
        public boolean push(Update update) {
            return pushed.add(update);
        }
    }
}

package dev.compere.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.compere.telegram.object.ActiveStoryState;
import dev.compere.telegram.object.FormattedText;
import dev.compere.telegram.object.GroupCallJoinParameters;
import dev.compere.telegram.object.GroupCallMessage;
import dev.compere.telegram.object.InternalLinkType;
import dev.compere.telegram.object.MessageSender;
import dev.compere.telegram.object.OptionValue;
import dev.compere.telegram.object.Proxy;
import dev.compere.telegram.object.ProxyType;
import dev.compere.telegram.object.Secret;
import dev.compere.telegram.object.StoryContent;
import dev.compere.telegram.object.TdError;
import dev.compere.telegram.object.TextEntity;
import dev.compere.telegram.object.TextEntityType;
import dev.compere.telegram.request.AddProxy;
import dev.compere.telegram.request.GetInternalLinkType;
import dev.compere.telegram.request.GetMe;
import dev.compere.telegram.request.GetOption;
import dev.compere.telegram.request.GetStory;
import dev.compere.telegram.request.JoinVideoChat;
import dev.compere.telegram.request.SendGroupCallMessage;
import dev.compere.telegram.request.SetOption;
import dev.compere.telegram.request.TdRequest;
import dev.compere.telegram.update.TdUpdate;
import dev.compere.telegram.update.Unhandled;
import dev.compere.telegram.update.UpdateGroupCall;
import dev.compere.telegram.update.UpdateGroupCallMessageSendFailed;
import dev.compere.telegram.update.UpdateLiveStoryTopDonors;
import dev.compere.telegram.update.UpdateNewGroupCallMessage;
import dev.compere.telegram.update.UpdateUser;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TdCodecTest {

    private final TdCodec codec = new TdCodec();

    @Test
    void aCommentWithMarksIsRead() {
        var update = update("""
                {"@type":"updateNewGroupCallMessage","group_call_id":1,"message":{"@type":"groupCallMessage","message_id":3,
                "sender_id":{"@type":"messageSenderUser","user_id":777},"date":1790000000,"text":{"@type":"formattedText",
                "text":"hi \\ud83d\\udd25 all","entities":[{"@type":"textEntity","offset":3,"length":2,"type":{"@type":
                "textEntityTypeCustomEmoji","custom_emoji_id":"5368324170671202286"}},{"@type":"textEntity","offset":6,"length":3,
                "type":{"@type":"textEntityTypeDateTime","unix_time":5}}]},"paid_message_star_count":50,"is_from_owner":false,
                "can_be_deleted":true},"@client_id":1}""");

        assertThat(update)
                .isEqualTo(new UpdateNewGroupCallMessage(
                        1,
                        new GroupCallMessage(
                                3,
                                new MessageSender.User(777),
                                1790000000,
                                new FormattedText(
                                        "hi \ud83d\udd25 all",
                                        List.of(
                                                new TextEntity(
                                                        3, 2, new TextEntityType.CustomEmoji(5368324170671202286L)),
                                                new TextEntity(
                                                        6, 3, new TextEntityType.Other("textEntityTypeDateTime")))),
                                50,
                                false,
                                true)));
    }

    @Test
    void aGroupCallIsReadWithWhatIsMissingLeftNull() {
        var update = (UpdateGroupCall) update("""
                {"@type":"updateGroupCall","group_call":{"@type":"groupCall","id":4,"unique_id":"6104837218593","title":"","invite_link":"",
                "paid_message_star_count":10,"scheduled_start_date":0,"enabled_start_notification":false,"is_active":true,
                "is_video_chat":false,"is_live_story":true,"is_rtmp_stream":true,"is_joined":true,"need_rejoin":true,"is_owned":false,
                "can_be_managed":false,"participant_count":12,"has_hidden_listeners":true,"loaded_all_participants":true,
                "recent_speakers":[],"is_my_video_enabled":false,"is_my_video_paused":false,"can_enable_video":false,
                "mute_new_participants":false,"can_toggle_mute_new_participants":false,"can_send_messages":true,
                "are_messages_allowed":true,"can_toggle_are_messages_allowed":false,"can_delete_messages":false,"record_duration":0,
                "is_video_recorded":false,"duration":0},"@client_id":1}""");

        var call = update.groupCall();
        assertThat(call.id()).isEqualTo(4);
        assertThat(call.uniqueId()).isEqualTo(6104837218593L);
        assertThat(call.isLiveStory()).isTrue();
        assertThat(call.isRtmpStream()).isTrue();
        assertThat(call.needRejoin()).isTrue();
        assertThat(call.isOwned()).isFalse();
        assertThat(call.canSendMessages()).isTrue();
        assertThat(call.areMessagesAllowed()).isTrue();
        assertThat(call.hasHiddenListeners()).isTrue();
        assertThat(call.participantCount()).isEqualTo(12);
        assertThat(call.paidMessageStarCount()).isEqualTo(10);
        assertThat(call.messageSenderId()).isNull();
        assertThat(call.recentSpeakers()).isEmpty();
    }

    @Test
    void aUserWithALiveStoryIsRead() {
        var update = (UpdateUser) update("""
                {"@type":"updateUser","user":{"@type":"user","id":9007199254740,"first_name":"Mila","last_name":"","usernames":{"@type":
                "usernames","active_usernames":["mila"],"disabled_usernames":[],"editable_username":"mila","collectible_usernames":[]},
                "status":{"@type":"userStatusRecently"},"is_premium":true,"active_story_state":{"@type":"activeStoryStateLive",
                "story_id":8},"type":{"@type":"userTypeRegular"}},"@client_id":1}""");

        assertThat(update.user().id()).isEqualTo(9007199254740L);
        assertThat(update.user().usernames().activeUsernames()).containsExactly("mila");
        assertThat(update.user().isPremium()).isTrue();
        assertThat(update.user().activeStoryState()).isEqualTo(new ActiveStoryState.Live(8));
    }

    @Test
    void topDonorsAreReadTheNamelessToo() {
        var update = (UpdateLiveStoryTopDonors) update("""
                {"@type":"updateLiveStoryTopDonors","group_call_id":1,"donors":{"@type":"liveStoryDonors","total_star_count":75,"top_donors":
                [{"@type":"paidReactor","star_count":50,"is_top":true,"is_me":false,"is_anonymous":true},{"@type":"paidReactor",
                "sender_id":{"@type":"messageSenderChat","chat_id":-1001},"star_count":25,"is_top":true,"is_me":true,
                "is_anonymous":false}]},"@client_id":1}""");

        assertThat(update.donors().totalStarCount()).isEqualTo(75);
        assertThat(update.donors().topDonors().getFirst().senderId()).isNull();
        assertThat(update.donors().topDonors().getLast().senderId()).isEqualTo(new MessageSender.Chat(-1001));
    }

    @Test
    void anErrorInsideAnUpdateIsRead() {
        var update = update("""
                {"@type":"updateGroupCallMessageSendFailed","group_call_id":1,"message_id":2,"error":{"@type":"error","code":400,"message":
                "BALANCE_TOO_LOW"},"@client_id":1}""");

        assertThat(update).isEqualTo(new UpdateGroupCallMessageSendFailed(1, 2, new TdError(400, "BALANCE_TOO_LOW")));
    }

    @Test
    void anUpdateWithoutARecordKeepsItsName() {
        var update = update("""
                {"@type":"updateUserStatus","user_id":7,"status":{"@type":"userStatusOnline","expires":5},"@client_id":1}""");

        assertThat(update).isEqualTo(new Unhandled("updateUserStatus"));
    }

    @Test
    void anUpdateThatDoesNotFitItsRecordIsRefusedWithoutQuotingIt() {
        assertThatThrownBy(() -> update("""
                        {"@type":"updateChatTitle","chat_id":"Mila's diary","title":"x","@client_id":1}"""))
                .isInstanceOf(TelegramUnreadable.class)
                .hasMessageContaining("updateChatTitle")
                .hasMessageContaining("chat_id")
                .hasMessageNotContaining("diary");
    }

    @Test
    void aSenderOfAnUnknownKindIsRefused() {
        assertThatThrownBy(() -> update("""
                        {"@type":"updateNewGroupCallPaidReaction","group_call_id":1,"sender_id":{"@type":"messageSenderGhost"},"star_count":1,
                        "@client_id":1}""")).isInstanceOf(TelegramUnreadable.class);
    }

    @Test
    void aRequestIsWrittenAsTdlibReadsIt() {
        var text = new FormattedText("hi", List.of(new TextEntity(0, 2, new TextEntityType.Bold())));

        assertThat(written(new SendGroupCallMessage(1, text, 5), 17)).isEqualTo("""
                        {"@type":"sendGroupCallMessage","group_call_id":1,"text":{"@type":"formattedText","text":"hi",\
                        "entities":[{"@type":"textEntity","offset":0,"length":2,"type":{"@type":"textEntityTypeBold"}}]},\
                        "paid_message_star_count":5,"@extra":17}""");
    }

    @Test
    void aRequestWithoutFieldsIsOnlyItsName() {
        assertThat(written(new GetMe(), 2)).isEqualTo("{\"@type\":\"getMe\",\"@extra\":2}");
    }

    @Test
    void whatIsNullIsNotWritten() {
        var parameters = new GroupCallJoinParameters(1234, "{}", true, false);

        assertThat(written(new JoinVideoChat(1, null, parameters, ""), 1)).isEqualTo("""
                        {"@type":"joinVideoChat","group_call_id":1,"join_parameters":{"@type":"groupCallJoinParameters",\
                        "audio_source_id":1234,"payload":"{}","is_muted":true,"is_my_video_enabled":false},"invite_hash":"",\
                        "@extra":1}""");
    }

    @Test
    void aProxyIsWrittenWithItsSecretAndPrintedWithout() {
        var request = new AddProxy(new Proxy("127.0.0.1", 443, new ProxyType.Mtproto(new Secret("00ff"))), true, "");

        assertThat(written(request, 1)).isEqualTo("""
                        {"@type":"addProxy","proxy":{"@type":"proxy","server":"127.0.0.1","port":443,"type":\
                        {"@type":"proxyTypeMtproto","secret":"00ff"}},"enable":true,"comment":"","@extra":1}""");
        assertThat(request.toString()).contains("127.0.0.1").doesNotContain("00ff");
    }

    @Test
    void anOptionIsWrittenByItsKind() {
        assertThat(written(new SetOption("online", new OptionValue.Flag(true)), 1))
                .contains("\"value\":{\"@type\":\"optionValueBoolean\",\"value\":true}");
    }

    @Test
    void anAnswerIsTheRecordThatTheRequestNames() {
        var story = codec.answer(new GetStory(-1001, 8, false), bytes("""
                        {"@type":"story","id":8,"poster_chat_id":-1001,"date":1790000000,"is_being_posted":false,"can_be_deleted":false,"content":
                        {"@type":"storyContentLive","group_call_id":2,"is_rtmp_stream":false},"areas":[],"caption":{"@type":
                        "formattedText","text":"","entities":[]},"album_ids":[],"@extra":5,"@client_id":1}"""));

        assertThat(story.content()).isEqualTo(new StoryContent.Live(2, false));
        assertThat(story.posterId()).isNull();
    }

    @Test
    void anAnswerOfAUnionIsOneOfItsRecords() {
        assertThat(codec.answer(
                        new GetInternalLinkType("https://t.me/mila/live"),
                        bytes("{\"@type\":\"internalLinkTypeLiveStory\",\"story_poster_username\":\"mila\"}")))
                .isEqualTo(new InternalLinkType.LiveStory("mila"));
        assertThat(codec.answer(
                        new GetInternalLinkType("tg://settings"), bytes("{\"@type\":\"internalLinkTypeSettings\"}")))
                .isEqualTo(new InternalLinkType.Other("internalLinkTypeSettings"));
        assertThat(codec.answer(
                        new GetOption("version"), bytes("{\"@type\":\"optionValueInteger\",\"value\":\"200\"}")))
                .isEqualTo(new OptionValue.Whole(200));
    }

    @Test
    void aRefusalIsThrown() {
        var answer =
                bytes("{\"@type\":\"error\",\"code\":404,\"message\":\"Not Found\",\"@extra\":5,\"@client_id\":1}");

        assertThatThrownBy(() -> codec.answer(new GetMe(), answer))
                .isInstanceOfSatisfying(
                        TelegramError.class, e -> assertThat(e.isNotFound()).isTrue())
                .hasMessage("getMe: 404 Not Found");
    }

    @Test
    void anAnswerOfAnotherTypeIsRefused() {
        assertThatThrownBy(() -> codec.answer(new GetMe(), bytes("{\"@type\":\"ok\",\"@extra\":5}")))
                .isInstanceOf(TelegramUnreadable.class)
                .hasMessageContaining("getMe");
    }

    private TdUpdate update(String json) {
        return codec.update(bytes(json));
    }

    private String written(TdRequest<?> request, long extra) {
        return new String(codec.encode(request, extra), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}

package dev.compere.telegram.tdjson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.localtelegram.world.MessageContent;
import dev.compere.localtelegram.world.Received;
import dev.compere.telegram.TelegramClient;
import dev.compere.telegram.object.Chat;
import dev.compere.telegram.object.ChatInviteLink;
import dev.compere.telegram.object.ChatList;
import dev.compere.telegram.object.ChatMemberStatus;
import dev.compere.telegram.object.ChatType;
import dev.compere.telegram.object.FormattedText;
import dev.compere.telegram.object.InputMessageText;
import dev.compere.telegram.object.InternalLinkType;
import dev.compere.telegram.object.MessageSender;
import dev.compere.telegram.object.User;
import dev.compere.telegram.request.CreateChatInviteLink;
import dev.compere.telegram.request.GetBasicGroup;
import dev.compere.telegram.request.GetBasicGroupFullInfo;
import dev.compere.telegram.request.GetChatInviteLinks;
import dev.compere.telegram.request.GetChatMember;
import dev.compere.telegram.request.GetInternalLink;
import dev.compere.telegram.request.GetInternalLinkType;
import dev.compere.telegram.request.GetSupergroup;
import dev.compere.telegram.request.GetSupergroupFullInfo;
import dev.compere.telegram.request.LoadChats;
import dev.compere.telegram.request.SearchPublicChat;
import dev.compere.telegram.request.SendMessage;
import dev.compere.telegram.update.TdUpdate;
import dev.compere.telegram.update.UpdateMessageSendFailed;
import dev.compere.telegram.update.UpdateMessageSendSucceeded;
import dev.compere.telegram.update.UpdateNewChat;
import dev.compere.telegram.update.UpdateSupergroup;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The records around a call against the real TDLib: its chat, who may do what there, the links into it, and what is
/// written in it.
@Timeout(60)
class ChatEndToEndTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    @RegisterExtension
    private final LoginStage stage = new LoginStage();

    private final TelegramClient client = LoginStage.open();
    private final BlockingQueue<TdUpdate> updates = new LinkedBlockingQueue<>();
    private User mila;

    @BeforeEach
    void logIn() {
        stage.person.codes.add(LoginStage.CODE);
        client.subscribe(updates::add);
        mila = stage.login(client);
    }

    @AfterEach
    void close() {
        client.close();
        assertThat(client.counts().unreadable()).isZero();
    }

    @Test
    void aSupergroupSaysWhatOneIsInIt() {
        stage.local.world().publicGroup("choir", "Choir").ownedBy(stage.mila);
        var chat = client.send(new SearchPublicChat("choir"));
        long id = ((ChatType.Supergroup) chat.type()).supergroupId();

        assertThat(client.send(new GetSupergroup(id)).status()).isInstanceOf(ChatMemberStatus.Creator.class);
        assertThat(client.send(new GetSupergroupFullInfo(id)).inviteLink()).isNull();
        assertThat(client.send(new GetChatMember(chat.id(), new MessageSender.User(mila.id())))
                        .status())
                .isInstanceOf(ChatMemberStatus.Creator.class);
    }

    @Test
    void aChatThatIsLostSaysSo() throws Exception {
        var choir = stage.local.world().publicGroup("choir", "Choir");
        var chat = client.send(new SearchPublicChat("choir"));
        long id = ((ChatType.Supergroup) chat.type()).supergroupId();
        assertThat(client.send(new GetSupergroup(id)).status()).isInstanceOf(ChatMemberStatus.Member.class);

        choir.removes(stage.mila);

        await(UpdateSupergroup.class, told -> told.supergroup().status() instanceof ChatMemberStatus.Left);
    }

    @Test
    void anAdministratorHasTheRightsThatWereGiven() {
        stage.local.world().publicGroup("choir", "Choir").promote(stage.mila);
        var chat = client.send(new SearchPublicChat("choir"));

        var status = client.send(new GetChatMember(chat.id(), new MessageSender.User(mila.id())))
                .status();

        assertThat(status).isInstanceOfSatisfying(ChatMemberStatus.Administrator.class, administrator -> {
            assertThat(administrator.rights().canManageVideoChats()).isTrue();
            assertThat(administrator.rights().isAnonymous()).isFalse();
        });
    }

    @Test
    void aBasicGroupNamesItsMembers() throws Exception {
        stage.local.world().basicGroup("Band").ownedBy(stage.mila);
        var chat = chatTitled("Band");
        long id = ((ChatType.BasicGroup) chat.type()).basicGroupId();

        assertThat(client.send(new GetBasicGroup(id)).isActive()).isTrue();
        assertThat(client.send(new GetBasicGroupFullInfo(id)).members())
                .anySatisfy(member -> assertThat(member.memberId()).isEqualTo(new MessageSender.User(mila.id())));
    }

    @Test
    void aPrivateGroupIsEnteredByItsInviteLink() throws Exception {
        stage.local.world().group("Cellar").ownedBy(stage.mila);
        var chat = chatTitled("Cellar");

        var made = client.send(new CreateChatInviteLink(chat.id(), "friends", 0, 5, false));
        var listed = client.send(new GetChatInviteLinks(chat.id(), mila.id(), false, 0, "", 10));

        assertThat(made.inviteLink()).startsWith("https://t.me/+");
        assertThat(made.memberLimit()).isEqualTo(5);
        assertThat(listed.totalCount()).isEqualTo(1);
        assertThat(listed.inviteLinks()).extracting(ChatInviteLink::name).containsExactly("friends");
    }

    @Test
    void aLinkToACallIsMadeAndReadAgain() {
        var videoChat = new InternalLinkType.VideoChat("choir", "hash", false);
        var story = new InternalLinkType.LiveStory("choir");

        var link = client.send(new GetInternalLink(videoChat, true)).url();

        assertThat(link).startsWith("https://t.me/choir");
        assertThat(client.send(new GetInternalLinkType(link))).isEqualTo(videoChat);
        assertThat(client.send(new GetInternalLinkType(
                        client.send(new GetInternalLink(story, true)).url())))
                .isEqualTo(story);
    }

    @Test
    void aMessageIsSentUnderATemporaryIdUntilItIsAccepted() throws Exception {
        stage.local.world().publicGroup("choir", "Choir");
        long chat = client.send(new SearchPublicChat("choir")).id();

        var sent = client.send(new SendMessage(chat, text("The best of the week")));

        var accepted = await(UpdateMessageSendSucceeded.class, _ -> true);
        assertThat(accepted.oldMessageId()).isEqualTo(sent.id());
        assertThat(accepted.message().id()).isNotEqualTo(sent.id());
        assertThat(stage.local
                        .world()
                        .received()
                        .await(
                                Received.Wrote.class,
                                wrote -> wrote.message()
                                        .content()
                                        .equals(new MessageContent.Text("The best of the week")),
                                LIMIT))
                .isPresent();
    }

    @Test
    void aMessageThatIsRefusedSaysWhy() throws Exception {
        stage.local.world().publicGroup("choir", "Choir");
        long chat = client.send(new SearchPublicChat("choir")).id();
        stage.local.world().fails("messages.sendMessage", 400, "CHAT_RESTRICTED", 1);

        var sent = client.send(new SendMessage(chat, text("Too much")));

        var refused = await(UpdateMessageSendFailed.class, _ -> true);
        assertThat(refused.oldMessageId()).isEqualTo(sent.id());
        assertThat(refused.error().message()).isEqualTo("CHAT_RESTRICTED");
    }

    private static InputMessageText text(String text) {
        return new InputMessageText(FormattedText.plain(text), false);
    }

    /// A private chat is found only in the list.
    private Chat chatTitled(String title) throws InterruptedException {
        client.send(new LoadChats(new ChatList.Main(), 10));
        return await(UpdateNewChat.class, told -> told.chat().title().equals(title))
                .chat();
    }

    private <U extends TdUpdate> U await(Class<U> type, Predicate<U> wanted) throws InterruptedException {
        while (true) {
            var update = updates.poll(LIMIT.toSeconds(), TimeUnit.SECONDS);
            assertThat(update).as("an update of " + type).isNotNull();
            if (type.isInstance(update) && wanted.test(type.cast(update))) {
                return type.cast(update);
            }
        }
    }
}

package dev.compere.call;

import dev.compere.event.CallEvent;
import dev.compere.event.CallJoined;
import dev.compere.event.CallKey;
import dev.compere.localtelegram.world.Channel;
import dev.compere.localtelegram.world.Chat;
import dev.compere.localtelegram.world.Group;
import dev.compere.localtelegram.world.World;
import java.util.List;
import java.util.Optional;

/// A bot that waits for the video chats of every kind of chat, each named in the way there is for it.
final class VideoChatKinds extends CallStage {

    final Group publicGroup = telegram.world().publicGroup("livegroup", "Live group");
    final Group privateGroup = telegram.world().group("Private group");
    final Group basicGroup = telegram.world().basicGroup("Basic group");
    final Channel channel = telegram.world().channel("livechan", "Live channel");

    VideoChatKinds() {
        super(VideoChatKinds::targets);
    }

    private static List<CallTarget> targets(World world) {
        return List.of(
                videoChats(new ChatAddress.Username("livegroup")),
                videoChats(new ChatAddress.ChatId(idOf(world.group("Private group")))),
                videoChats(new ChatAddress.ChatId(idOf(world.basicGroup("Basic group")))),
                videoChats(new ChatAddress.Username("livechan")));
    }

    private static CallTarget videoChats(ChatAddress chat) {
        return new CallTarget.VideoChat(chat, "", Optional.empty());
    }

    /// As TDLib numbers chats.
    static long idOf(Chat chat) {
        return chat instanceof Group group && group.basic() ? -chat.id() : -1_000_000_000_000L - chat.id();
    }

    /// Waits until the bot is in the video chat of this chat.
    CallKey joinedIn(Chat chat) throws InterruptedException {
        return next(CallJoined.class, joined -> isIn(chat, joined)).call();
    }

    boolean isIn(Chat chat, CallEvent event) {
        return event.call().chatId() == idOf(chat);
    }
}

package dev.compere.call;

import dev.compere.event.CallEvent;
import dev.compere.event.CallKey;
import dev.compere.telegram.object.GroupCall;
import dev.compere.telegram.object.Story;
import dev.compere.telegram.object.StoryContent;
import dev.compere.telegram.update.TdUpdate;
import dev.compere.telegram.update.Unhandled;
import dev.compere.telegram.update.UpdateActiveEmojiReactions;
import dev.compere.telegram.update.UpdateAuthorizationState;
import dev.compere.telegram.update.UpdateBasicGroup;
import dev.compere.telegram.update.UpdateChatActiveStories;
import dev.compere.telegram.update.UpdateChatBlockList;
import dev.compere.telegram.update.UpdateChatPosition;
import dev.compere.telegram.update.UpdateChatTitle;
import dev.compere.telegram.update.UpdateChatVideoChat;
import dev.compere.telegram.update.UpdateConnectionState;
import dev.compere.telegram.update.UpdateGroupCall;
import dev.compere.telegram.update.UpdateGroupCallMessageLevels;
import dev.compere.telegram.update.UpdateGroupCallMessageSendFailed;
import dev.compere.telegram.update.UpdateGroupCallMessagesDeleted;
import dev.compere.telegram.update.UpdateGroupCallParticipant;
import dev.compere.telegram.update.UpdateLiveStoryTopDonors;
import dev.compere.telegram.update.UpdateMessageSendFailed;
import dev.compere.telegram.update.UpdateMessageSendSucceeded;
import dev.compere.telegram.update.UpdateNewChat;
import dev.compere.telegram.update.UpdateNewGroupCallMessage;
import dev.compere.telegram.update.UpdateNewGroupCallPaidReaction;
import dev.compere.telegram.update.UpdateNewMessage;
import dev.compere.telegram.update.UpdateOption;
import dev.compere.telegram.update.UpdateOwnedStarCount;
import dev.compere.telegram.update.UpdateStory;
import dev.compere.telegram.update.UpdateStoryDeleted;
import dev.compere.telegram.update.UpdateSupergroup;
import dev.compere.telegram.update.UpdateUser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;

/// Reads TDLib's updates, in order, on TDLib's update thread: names are kept, what concerns an attended call is told as
/// events, and sessions are woken when something they wait for may have happened.
final class CallReader implements Consumer<TdUpdate> {

    /// TDLib numbers a supergroup's chat by its own number below this one.
    private static final long SUPERGROUP_CHATS = -1_000_000_000_000L;

    private final SenderNames names;
    private final ToldVideoChats toldVideoChats;
    private final CallEvents events;
    private final LongConsumer chatChanged;
    private final Map<Integer, Attended> attended = new ConcurrentHashMap<>();
    private final Map<Integer, Runnable> watched = new ConcurrentHashMap<>();
    private final EndedStories endedStories = new EndedStories();
    private volatile MessageLevels levels = MessageLevels.BASIC;

    /// @param chatChanged told the chats whose calls may have changed; called on TDLib's update thread: must not wait
    CallReader(SenderNames names, ToldVideoChats toldVideoChats, CallEvents events, LongConsumer chatChanged) {
        this.names = names;
        this.toldVideoChats = toldVideoChats;
        this.events = events;
        this.chatChanged = chatChanged;
    }

    /// Reads for this call from now on.
    void enter(CallRoom room, CallWatcher watcher) {
        room.levels(levels);
        attended.put(room.groupCall().id(), new Attended(room, watcher));
    }

    void leave(CallRoom room) {
        endedStories.keep(room);
        attended.remove(room.groupCall().id());
    }

    /// Tells when a call that the bot is not in changes, such as a scheduled one that is started or called off.
    ///
    /// @param changed called on TDLib's update thread: must not wait
    void watch(int groupCallId, Runnable changed) {
        watched.put(groupCallId, changed);
    }

    void unwatch(int groupCallId) {
        watched.remove(groupCallId);
    }

    /// Tells what a room has to say, in turn with the updates about it.
    ///
    /// @return false, and nothing is told, when the call is not attended any more
    boolean tell(CallRoom room, Function<CallRoom, List<CallEvent>> saying) {
        var call = attended.get(room.groupCall().id());
        if (call != null) {
            call.tell(saying, this::publish);
        }
        return call != null;
    }

    MessageLevels levels() {
        return levels;
    }

    @Override
    public void accept(TdUpdate update) {
        switch (update) {
            case UpdateUser known -> {
                names.user(known.user());
                chatChangedIf(
                        known.user().activeStoryState() != null, known.user().id());
            }
            case UpdateNewChat known ->
                names.chat(known.chat().id(), known.chat().title());
            case UpdateChatTitle known -> names.chat(known.chatId(), known.title());
            case UpdateSupergroup known ->
                chatChangedIf(
                        known.supergroup().activeStoryState() != null,
                        SUPERGROUP_CHATS - known.supergroup().id());
            case UpdateChatActiveStories told ->
                chatChanged.accept(told.activeStories().chatId());
            case UpdateStory told -> story(told.story());
            case UpdateStoryDeleted told -> chatChanged.accept(told.storyPosterChatId());
            case UpdateChatVideoChat told -> chatChanged.accept(told.chatId());
            case UpdateNewMessage told ->
                chatChangedIf(
                        toldVideoChats.read(told.message()), told.message().chatId());
            case UpdateGroupCallMessageLevels told -> levels(new MessageLevels(told.levels()));
            case UpdateGroupCall told -> groupCall(told.groupCall());
            case UpdateGroupCallParticipant told -> participant(told);
            case UpdateNewGroupCallMessage told -> in(told.groupCallId(), room -> listOf(room.message(told.message())));
            case UpdateNewGroupCallPaidReaction told ->
                in(told.groupCallId(), room -> listOf(room.paidReaction(told.senderId(), told.starCount())));
            case UpdateGroupCallMessagesDeleted told -> in(told.groupCallId(), room -> room.removed(told.messageIds()));
            case UpdateGroupCallMessageSendFailed told ->
                in(
                        told.groupCallId(),
                        room -> List.of(
                                room.sendFailed(told.messageId(), told.error().message())));
            case UpdateLiveStoryTopDonors told -> in(told.groupCallId(), room -> List.of(room.donors(told.donors())));
            case UpdateActiveEmojiReactions _,
                    UpdateAuthorizationState _,
                    UpdateBasicGroup _,
                    UpdateChatBlockList _,
                    UpdateChatPosition _,
                    UpdateConnectionState _,
                    UpdateMessageSendFailed _,
                    UpdateMessageSendSucceeded _,
                    UpdateOption _,
                    UpdateOwnedStarCount _,
                    Unhandled _ -> {
                // Nothing in a call depends on these.
            }
        }
    }

    private void groupCall(GroupCall groupCall) {
        in(groupCall.id(), room -> room.changed(groupCall));
        var call = attended.get(groupCall.id());
        if (call != null) {
            call.watcher().changed(groupCall);
        }
        watched.getOrDefault(groupCall.id(), () -> {}).run();
    }

    private void participant(UpdateGroupCallParticipant told) {
        in(told.groupCallId(), room -> listOf(room.participant(told.participant())));
        var call = attended.get(told.groupCallId());
        if (call != null) {
            call.watcher().told(told.participant());
        }
    }

    /// A live story that ends turns into the video of its recording.
    private void story(Story story) {
        chatChanged.accept(story.posterChatId());
        if (story.content() instanceof StoryContent.Video) {
            var key = CallKey.liveStory(story.posterChatId(), story.id());
            attended.values().stream()
                    .filter(call -> call.room().key().equals(key))
                    .forEach(call -> call.tell(CallRoom::turnedIntoVideo, this::publish));
            endedStories.take(key).ifPresent(room -> room.turnedIntoVideo().forEach(this::publish));
        }
    }

    private void chatChangedIf(boolean concerned, long chatId) {
        if (concerned) {
            chatChanged.accept(chatId);
        }
    }

    private void levels(MessageLevels told) {
        levels = told;
        attended.values().forEach(call -> call.room().levels(told));
    }

    private void in(int groupCallId, Function<CallRoom, List<CallEvent>> saying) {
        var call = attended.get(groupCallId);
        if (call != null) {
            call.tell(saying, this::publish);
        }
    }

    private static List<CallEvent> listOf(Optional<CallEvent> event) {
        return event.stream().toList();
    }

    private void publish(CallEvent event) {
        try {
            events.publish(event);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package dev.compere.call;

import dev.compere.event.CallEvent;
import dev.compere.telegram.object.GroupCall;
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
import java.util.function.Consumer;

/// Reads TDLib's updates, in order, on TDLib's update thread: names are kept, what concerns the call is told as events,
/// and the session is woken when something it waits for may have happened.
final class CallReader implements Consumer<TdUpdate> {

    /// Told about what decides whether the bot is in a call. Called on TDLib's update thread: must not wait.
    interface Changes {
        void groupCallChanged(GroupCall groupCall);

        void storiesMayHaveChanged();
    }

    private final SenderNames names;
    private final CallEvents events;
    private final Changes changes;
    private volatile MessageLevels levels = MessageLevels.BASIC;
    private volatile CallRoom room;

    CallReader(SenderNames names, CallEvents events, Changes changes) {
        this.names = names;
        this.events = events;
        this.changes = changes;
    }

    /// Reads for this call from now on; null reads for none.
    void enter(CallRoom entered) {
        if (entered != null) {
            entered.levels(levels);
        }
        room = entered;
    }

    MessageLevels levels() {
        return levels;
    }

    @Override
    public void accept(TdUpdate update) {
        switch (update) {
            case UpdateUser known -> {
                names.user(known.user());
                storiesChangedIf(known.user().activeStoryState() != null);
            }
            case UpdateNewChat known ->
                names.chat(known.chat().id(), known.chat().title());
            case UpdateChatTitle known -> names.chat(known.chatId(), known.title());
            case UpdateSupergroup known -> storiesChangedIf(known.supergroup().activeStoryState() != null);
            case UpdateChatActiveStories _, UpdateStory _, UpdateStoryDeleted _ -> changes.storiesMayHaveChanged();
            case UpdateGroupCallMessageLevels told -> levels(new MessageLevels(told.levels()));
            case UpdateGroupCall told -> {
                if (isOurs(told.groupCall().id())) {
                    room.changed(told.groupCall()).ifPresent(this::publish);
                    changes.groupCallChanged(told.groupCall());
                }
            }
            case UpdateNewGroupCallMessage told -> {
                if (isOurs(told.groupCallId())) {
                    room.message(told.message()).ifPresent(this::publish);
                }
            }
            case UpdateNewGroupCallPaidReaction told -> {
                if (isOurs(told.groupCallId())) {
                    room.paidReaction(told.senderId(), told.starCount()).ifPresent(this::publish);
                }
            }
            case UpdateGroupCallMessagesDeleted told -> {
                if (isOurs(told.groupCallId())) {
                    room.removed(told.messageIds()).forEach(this::publish);
                }
            }
            case UpdateGroupCallMessageSendFailed told -> {
                if (isOurs(told.groupCallId())) {
                    publish(room.sendFailed(told.messageId(), told.error().message()));
                }
            }
            case UpdateLiveStoryTopDonors told -> {
                if (isOurs(told.groupCallId())) {
                    publish(room.donors(told.donors()));
                }
            }
            case UpdateActiveEmojiReactions _,
                    UpdateAuthorizationState _,
                    UpdateBasicGroup _,
                    UpdateChatBlockList _,
                    UpdateChatPosition _,
                    UpdateChatVideoChat _,
                    UpdateConnectionState _,
                    UpdateGroupCallParticipant _,
                    UpdateMessageSendFailed _,
                    UpdateMessageSendSucceeded _,
                    UpdateNewMessage _,
                    UpdateOption _,
                    UpdateOwnedStarCount _,
                    Unhandled _ -> {
                // Nothing in a live story's comments depends on these.
            }
        }
    }

    private void storiesChangedIf(boolean hasStories) {
        if (hasStories) {
            changes.storiesMayHaveChanged();
        }
    }

    private void levels(MessageLevels told) {
        levels = told;
        var current = room;
        if (current != null) {
            current.levels(told);
        }
    }

    private boolean isOurs(int groupCallId) {
        var current = room;
        return current != null && current.groupCall().id() == groupCallId;
    }

    private void publish(CallEvent event) {
        try {
            events.publish(event);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package dev.compere.call;

import dev.compere.action.ActionResult;
import dev.compere.action.ActionResult.Done;
import dev.compere.action.ActionResult.Refused;
import dev.compere.action.ChatAction;
import dev.compere.action.RefusalReason;
import dev.compere.action.StoryAudience;
import dev.compere.telegram.TelegramClient;
import dev.compere.telegram.object.CanPostStoryResult;
import dev.compere.telegram.object.Chat;
import dev.compere.telegram.object.ChatType;
import dev.compere.telegram.object.StartLiveStoryResult;
import dev.compere.telegram.object.StoryPrivacySettings;
import dev.compere.telegram.request.CanPostStory;
import dev.compere.telegram.request.CreatePrivateChat;
import dev.compere.telegram.request.StartLiveStory;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Starts live stories: group-calls.txt, "Live stories". TDLib 1.8.67 starts them for users and channels, not for
/// supergroups.
final class LiveStoryStart {

    private final TelegramClient telegram;

    LiveStoryStart(TelegramClient telegram) {
        this.telegram = telegram;
    }

    ActionResult start(Chat chat, ChatAction.StartLiveStory wanted) {
        if (chat.type() instanceof ChatType.Private(long userId)) {
            // Without it TDLib does not know the account's own chat.
            telegram.send(new CreatePrivateChat(userId, false));
        }
        var refusal = refusal(telegram.send(new CanPostStory(chat.id())));
        return refusal.<ActionResult>map(Refused::new).orElseGet(() -> startNow(chat, wanted));
    }

    private ActionResult startNow(Chat chat, ChatAction.StartLiveStory wanted) {
        var request = new StartLiveStory(
                chat.id(),
                privacy(wanted.audience()),
                wanted.protectContent(),
                wanted.rtmp(),
                wanted.messagesAllowed(),
                wanted.minimumStars());
        return switch (telegram.send(request)) {
            case StartLiveStoryResult.Ok(var story) -> new Done("story " + story.id());
            case StartLiveStoryResult.Fail(var problem) ->
                new Refused(refusal(problem).orElse(new RefusalReason.ByTelegram(400, "the story may be started")));
        };
    }

    private static Optional<RefusalReason> refusal(CanPostStoryResult result) {
        return switch (result) {
            case CanPostStoryResult.Ok _ -> Optional.empty();
            case CanPostStoryResult.PremiumNeeded() -> Optional.of(new RefusalReason.PremiumNeeded());
            case CanPostStoryResult.BoostNeeded() -> Optional.of(new RefusalReason.BoostsNeeded());
            case CanPostStoryResult.ActiveStoryLimitExceeded() -> limit("stories at a time", 0);
            case CanPostStoryResult.WeeklyLimitExceeded(int seconds) -> limit("stories a week", seconds);
            case CanPostStoryResult.MonthlyLimitExceeded(int seconds) -> limit("stories a month", seconds);
            case CanPostStoryResult.LiveStoryIsActive(int storyId) ->
                Optional.of(new RefusalReason.AlreadyLive(storyId));
        };
    }

    private static Optional<RefusalReason> limit(String limit, int seconds) {
        return Optional.of(new RefusalReason.StoryLimit(limit, Duration.ofSeconds(seconds)));
    }

    private static StoryPrivacySettings privacy(StoryAudience audience) {
        return switch (audience) {
            case StoryAudience.Everyone(List<Long> except) -> new StoryPrivacySettings.Everyone(except);
            case StoryAudience.Contacts(List<Long> except) -> new StoryPrivacySettings.Contacts(except);
            case StoryAudience.CloseFriends() -> new StoryPrivacySettings.CloseFriends();
            case StoryAudience.SelectedUsers(List<Long> users) -> new StoryPrivacySettings.SelectedUsers(users);
        };
    }
}

package dev.compere.call;

import dev.compere.action.ActionResult;
import dev.compere.action.ActionResult.Done;
import dev.compere.action.ActionResult.TimedOut;
import dev.compere.telegram.TelegramClient;
import dev.compere.telegram.TelegramError;
import dev.compere.telegram.object.Chat;
import dev.compere.telegram.object.FormattedText;
import dev.compere.telegram.object.InputMessageText;
import dev.compere.telegram.object.TdError;
import dev.compere.telegram.request.SendMessage;
import dev.compere.telegram.update.TdUpdate;
import dev.compere.telegram.update.UpdateMessageSendFailed;
import dev.compere.telegram.update.UpdateMessageSendSucceeded;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Posts ordinary messages into chats. TDLib answers with a message of its own making first; whether Telegram has
/// accepted it comes as an update, which is waited for.
final class ChatPosts {

    private final TelegramClient telegram;
    private final Duration limit;

    ChatPosts(TelegramClient telegram, Duration limit) {
        this.telegram = telegram;
        this.limit = limit;
    }

    ActionResult post(Chat chat, String text) throws InterruptedException {
        var endings = new Endings();
        try (var _ = telegram.subscribe(endings::read)) {
            var content = new InputMessageText(FormattedText.plain(text), false);
            long messageId = telegram.send(new SendMessage(chat.id(), content)).id();
            var problem = endings.of(messageId).get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return problem.map(error -> TelegramRefusals.result(TelegramError.of("sendMessage", error)))
                    .orElseGet(() -> new Done(text));
        } catch (TimeoutException e) {
            return new TimedOut(limit);
        } catch (ExecutionException e) {
            throw new IllegalStateException("an ending is only ever completed", e);
        }
    }

    /// How messages ended, by their first number. An ending may be told before the answer with that number is seen.
    private static final class Endings {

        private final Map<Long, CompletableFuture<Optional<TdError>>> endings = new ConcurrentHashMap<>();

        CompletableFuture<Optional<TdError>> of(long messageId) {
            return endings.computeIfAbsent(messageId, _ -> new CompletableFuture<>());
        }

        void read(TdUpdate update) {
            if (update instanceof UpdateMessageSendSucceeded accepted) {
                of(accepted.oldMessageId()).complete(Optional.empty());
            } else if (update instanceof UpdateMessageSendFailed refused) {
                of(refused.oldMessageId()).complete(Optional.of(refused.error()));
            }
        }
    }
}

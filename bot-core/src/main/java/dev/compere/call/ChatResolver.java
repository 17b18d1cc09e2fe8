package dev.compere.call;

import dev.compere.telegram.TelegramClient;
import dev.compere.telegram.TelegramError;
import dev.compere.telegram.object.Chat;
import dev.compere.telegram.object.ChatList;
import dev.compere.telegram.request.CreatePrivateChat;
import dev.compere.telegram.request.GetChat;
import dev.compere.telegram.request.GetMe;
import dev.compere.telegram.request.LoadChats;
import dev.compere.telegram.request.SearchPublicChat;

/// Finds the chats of the configuration. Waits for TDLib, so it belongs on a virtual thread.
final class ChatResolver {

    private static final int CHATS_TO_LOAD = 100;
    private static final int MOST_LOADS = 100;

    private final TelegramClient telegram;

    ChatResolver(TelegramClient telegram) {
        this.telegram = telegram;
    }

    /// @throws CallTargetUnknown when there is no such chat
    Chat resolve(ChatAddress address) {
        try {
            return switch (address) {
                case ChatAddress.Username(String name) -> telegram.send(new SearchPublicChat(name));
                case ChatAddress.ChatId(long id) -> known(id);
                case ChatAddress.Self() ->
                    telegram.send(
                            new CreatePrivateChat(telegram.send(new GetMe()).id(), false));
            };
        } catch (TelegramError e) {
            if (e.retryAfter().isPresent() || e.code() >= 500) {
                throw e;
            }
            throw new CallTargetUnknown(address, e.text());
        }
    }

    /// TDLib knows a chat by its number only after it has loaded it.
    private Chat known(long chatId) {
        for (int loads = 0; ; loads++) {
            try {
                return telegram.send(new GetChat(chatId));
            } catch (TelegramError e) {
                if (loads == MOST_LOADS || !loadChats()) {
                    throw e;
                }
            }
        }
    }

    /// @return false when all of them are loaded
    private boolean loadChats() {
        try {
            telegram.send(new LoadChats(new ChatList.Main(), CHATS_TO_LOAD));
            return true;
        } catch (TelegramError e) {
            if (e.isNotFound()) {
                return false;
            }
            throw e;
        }
    }
}

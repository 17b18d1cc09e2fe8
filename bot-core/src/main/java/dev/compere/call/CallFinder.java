package dev.compere.call;

import dev.compere.telegram.object.Chat;

/// Looks whether a chat has a call. Waits for TDLib, so it belongs on a virtual thread.
sealed interface CallFinder permits LiveStoryFinder, VideoChatFinder {

    Sighting find(Chat chat);
}

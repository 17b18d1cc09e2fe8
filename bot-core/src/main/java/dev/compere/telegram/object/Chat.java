package dev.compere.telegram.object;

import java.util.List;

/// A chat, with its video chat. `videoChat.groupCallId` is 0 when there is none.
public record Chat(long id, ChatType type, String title, List<ChatPosition> positions, VideoChat videoChat)
        implements TdObject {
    public Chat {
        positions = List.copyOf(positions);
    }
}

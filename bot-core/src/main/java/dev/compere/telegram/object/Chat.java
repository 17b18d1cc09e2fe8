package dev.compere.telegram.object;

import java.util.List;

/// A chat, with its video chat. `videoChat.groupCallId` is 0 when there is none; `blockList` is null for one that is
/// not blocked.
public record Chat(
        long id, ChatType type, String title, List<ChatPosition> positions, BlockList blockList, VideoChat videoChat)
        implements TdObject {
    public Chat {
        positions = List.copyOf(positions);
    }
}

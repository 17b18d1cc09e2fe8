package dev.compere.telegram.update;

import dev.compere.telegram.object.GroupCallMessageLevel;
import java.util.List;

/// The levels of paid comments, highest first. Until the first one there is one level: 30 characters, no custom emoji.
public record UpdateGroupCallMessageLevels(List<GroupCallMessageLevel> levels) implements TdUpdate {
    public UpdateGroupCallMessageLevels {
        levels = List.copyOf(levels);
    }
}

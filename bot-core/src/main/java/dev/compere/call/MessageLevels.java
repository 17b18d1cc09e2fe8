package dev.compere.call;

import dev.compere.telegram.object.GroupCallMessageLevel;
import java.util.Comparator;
import java.util.List;

/// What a comment may hold, by the Stars it carries: group-calls.txt, "Paid live story comments". TDLib tells the
/// levels but does not enforce them.
///
/// @param levels highest price first
record MessageLevels(List<GroupCallMessageLevel> levels) {

    /// What TDLib assumes until Telegram's configuration is loaded.
    static final MessageLevels BASIC = new MessageLevels(List.of(new GroupCallMessageLevel(0, 0, 30, 0, 0, 0, 0)));

    MessageLevels {
        levels = levels.stream()
                .sorted(Comparator.comparingLong(GroupCallMessageLevel::minStarCount)
                        .reversed())
                .toList();
    }

    /// The place of the level, 0 for the highest.
    int indexOf(long stars) {
        for (int i = 0; i < levels.size(); i++) {
            if (stars >= levels.get(i).minStarCount()) {
                return i;
            }
        }
        return levels.size();
    }

    /// Characters (Unicode code points) that a comment with so many Stars may have.
    int maxTextLength(long stars) {
        int index = indexOf(stars);
        return index < levels.size() ? levels.get(index).maxTextLength() : BASIC.maxTextLength(0);
    }

    /// Custom emoji that a comment with so many Stars may have.
    int maxCustomEmoji(long stars) {
        int index = indexOf(stars);
        return index < levels.size() ? levels.get(index).maxCustomEmojiCount() : 0;
    }
}

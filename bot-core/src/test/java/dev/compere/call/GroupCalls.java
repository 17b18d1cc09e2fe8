package dev.compere.call;

import dev.compere.telegram.object.GroupCall;
import java.util.List;

/// Calls as TDLib tells them, for tests that need no TDLib.
final class GroupCalls {

    private GroupCalls() {}

    /// A live story in which the account is, or from which it was lost.
    static GroupCall liveStory(int id, boolean needsRejoin) {
        return call(id, true, !needsRejoin, needsRejoin, false, 0);
    }

    /// A live story in which a comment costs Stars.
    static GroupCall liveStory(int id, long minimumStars) {
        return call(id, true, true, false, false, minimumStars);
    }

    /// A video chat in which the account is.
    ///
    /// @param managed whether the account has all rights in it, or none
    static GroupCall videoChat(int id, boolean managed) {
        return call(id, false, true, false, managed, 0);
    }

    private static GroupCall call(
            int id, boolean liveStory, boolean joined, boolean needsRejoin, boolean managed, long minimumStars) {
        return new GroupCall(
                id,
                0,
                "",
                "",
                minimumStars,
                0,
                false,
                true,
                !liveStory,
                liveStory,
                false,
                joined,
                needsRejoin,
                managed,
                managed,
                1,
                liveStory,
                liveStory,
                null,
                List.of(),
                false,
                false,
                false,
                false,
                managed,
                true,
                true,
                managed,
                managed,
                0,
                false,
                0);
    }
}

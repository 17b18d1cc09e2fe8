package dev.compere.call;

import dev.compere.telegram.object.GroupCall;
import dev.compere.telegram.object.GroupCallParticipant;

/// Told the state of an attended call as TDLib's updates tell it, after its events. On TDLib's update thread: must not
/// wait.
interface CallWatcher {

    void changed(GroupCall call);

    void told(GroupCallParticipant participant);
}

package dev.compere.telegram.update;

import dev.compere.telegram.object.GroupCallParticipant;

/// A participant has come, changed or (empty `order`) gone. Sent only after the call was asked for with `getGroupCall`.
public record UpdateGroupCallParticipant(int groupCallId, GroupCallParticipant participant) implements TdUpdate {}

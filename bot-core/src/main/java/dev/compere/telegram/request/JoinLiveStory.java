package dev.compere.telegram.request;

import dev.compere.telegram.object.GroupCallJoinParameters;
import dev.compere.telegram.object.Text;

/// Joins a live story; the answer is the join payload of the other side (group-calls.txt, "Maintaining group call
/// connections"). It is the only proof of a join: `groupCall.isJoined` is already true while the join is on its way. A
/// join that is overtaken by another or by a leave ends with error 200, "Canceled".
public record JoinLiveStory(int groupCallId, GroupCallJoinParameters joinParameters) implements TdRequest<Text> {}

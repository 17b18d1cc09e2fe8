package dev.compere.telegram.request;

import dev.compere.telegram.object.GroupCall;

/// A call (group-calls.txt, "Getting info about a group call"). Answered from memory once it is loaded.
public record GetGroupCall(int groupCallId) implements TdRequest<GroupCall> {}

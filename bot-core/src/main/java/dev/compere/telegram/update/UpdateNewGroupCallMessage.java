package dev.compere.telegram.update;

import dev.compere.telegram.object.GroupCallMessage;

/// A message in a call: a comment, a paid comment, an emoji reaction or, with an empty text, a paid reaction.
public record UpdateNewGroupCallMessage(int groupCallId, GroupCallMessage message) implements TdUpdate {}

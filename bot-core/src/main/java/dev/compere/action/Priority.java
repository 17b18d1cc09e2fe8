package dev.compere.action;

/// The order in which waiting actions are carried out.
public enum Priority {
    MODERATION,
    /// What the operator has planned: few, and not to be starved by a busy chat.
    SCHEDULED,
    ANSWER,
    CHATTER
}

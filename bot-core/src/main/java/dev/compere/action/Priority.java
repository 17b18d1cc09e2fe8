package dev.compere.action;

/// The order in which waiting actions are carried out.
public enum Priority {
    MODERATION,
    ANSWER,
    CHATTER
}

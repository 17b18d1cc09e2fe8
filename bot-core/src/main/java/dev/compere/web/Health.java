package dev.compere.web;

import java.util.Map;

/// How the bot is, at one moment.
///
/// @param well whether it does what it is there for; not well for long means: restart it
/// @param details facts for people, in order; no secrets
public record Health(boolean well, Map<String, Object> details) {}

package dev.compere.schedule;

import dev.compere.action.CallAction;

/// Something to do by the clock: in the calls the bot is in, or, if it is a [dev.compere.action.ChatAction], in their
/// chats, whether there is a call or not.
///
/// @param name unique in its schedule
/// @param places where
public record ScheduledTask(String name, When when, Misfire misfire, CallAction action, Places places) {}

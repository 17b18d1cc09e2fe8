package dev.compere.app;

import dev.compere.dispatch.ActionObserver;
import dev.compere.dispatch.DispatchObserver;

/// Who watches events and actions go by.
public record BotObservers(DispatchObserver events, ActionObserver actions) {}

package dev.compere.call;

import dev.compere.event.CallEvent;

/// Where a call tells what happens in it. May wait, so that a flood slows the source down and loses nothing.
@FunctionalInterface
public interface CallEvents {

    void publish(CallEvent event) throws InterruptedException;
}

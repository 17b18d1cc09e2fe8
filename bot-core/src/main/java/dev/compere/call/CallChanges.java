package dev.compere.call;

import dev.compere.telegram.object.GroupCall;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Where a session waits and others wake it: TDLib's update thread, and who asks the bot to leave or come back.
/// Several changes before it looks are one: it asks TDLib for the state of things itself.
final class CallChanges {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition woken = lock.newCondition();
    private boolean chat;
    private boolean trouble;

    /// The chat may have another call than before.
    void chatChanged() {
        lock.lock();
        try {
            chat = true;
            woken.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void groupCallChanged(GroupCall groupCall) {
        if (!groupCall.isActive() || !groupCall.isJoined() || groupCall.needRejoin()) {
            joinInDoubt();
        }
    }

    /// Whether the bot is in the call, or should be, may have changed.
    void joinInDoubt() {
        lock.lock();
        try {
            trouble = true;
            woken.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Waits until the chat may have another call, or for so long.
    void awaitChat(Duration limit) throws InterruptedException {
        lock.lock();
        try {
            long left = limit.toNanos();
            while (!chat && left > 0) {
                left = woken.awaitNanos(left);
            }
            chat = false;
        } finally {
            lock.unlock();
        }
    }

    /// Waits until the call may have been lost or ended, or for so long.
    void awaitTrouble(Duration limit) throws InterruptedException {
        lock.lock();
        try {
            long left = limit.toNanos();
            while (!trouble && left > 0) {
                left = woken.awaitNanos(left);
            }
            trouble = false;
        } finally {
            lock.unlock();
        }
    }
}

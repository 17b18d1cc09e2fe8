package dev.compere.call;

import dev.compere.telegram.object.GroupCall;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Where the session waits and TDLib's update thread wakes it. Several changes before it looks are one: it asks TDLib
/// for the state of things itself.
final class CallChanges implements CallReader.Changes {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition woken = lock.newCondition();
    private boolean stories;
    private boolean trouble;

    @Override
    public void storiesMayHaveChanged() {
        lock.lock();
        try {
            stories = true;
            woken.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void groupCallChanged(GroupCall groupCall) {
        if (groupCall.isActive() && groupCall.isJoined() && !groupCall.needRejoin()) {
            return;
        }
        lock.lock();
        try {
            trouble = true;
            woken.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Waits until stories may have changed, or for so long.
    void awaitStories(Duration limit) throws InterruptedException {
        lock.lock();
        try {
            long left = limit.toNanos();
            while (!stories && left > 0) {
                left = woken.awaitNanos(left);
            }
            stories = false;
        } finally {
            lock.unlock();
        }
    }

    /// Waits until the call may have been lost or ended.
    void awaitTrouble() throws InterruptedException {
        lock.lock();
        try {
            while (!trouble) {
                woken.await();
            }
            trouble = false;
        } finally {
            lock.unlock();
        }
    }
}

package dev.compere.call;

import dev.compere.telegram.TelegramClient;
import dev.compere.telegram.TelegramException;
import dev.compere.telegram.request.AddPendingLiveStoryReaction;
import dev.compere.telegram.request.CommitPendingLiveStoryReactions;
import dev.compere.telegram.request.GetGroupCall;
import dev.compere.telegram.request.RemovePendingLiveStoryReactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Donates the bot's own Stars, and sees to it that Stars set aside in TDLib are never sent by surprise.
///
/// TDLib 1.8.67 spends them where it should drop them: `removePending…` while a rejoin is due commits them after it,
/// and a leave refunds them without clearing the sum, so that the next commit sends them after all. Therefore they are
/// removed only while the join is proven: before a leave, and once more after a rejoin.
final class PendingStars {

    private static final Logger log = LoggerFactory.getLogger(PendingStars.class);

    private final TelegramClient telegram;
    private boolean pending;

    PendingStars(TelegramClient telegram) {
        this.telegram = telegram;
    }

    /// Sets Stars aside and sends them. The bot must be in the call.
    ///
    /// @return false, and nothing is sent, while Stars of an earlier donation are still set aside
    synchronized boolean donate(int groupCallId, long stars) {
        takeBack(groupCallId);
        if (pending) {
            return false;
        }
        setAside(groupCallId, stars);
        telegram.send(new CommitPendingLiveStoryReactions(groupCallId));
        pending = false;
        return true;
    }

    synchronized void setAside(int groupCallId, long stars) {
        pending = true;
        telegram.send(new AddPendingLiveStoryReaction(groupCallId, stars));
    }

    interface Join {
        JoinOutcome join() throws InterruptedException;
    }

    /// Joins anew a call the bot is in, without a donation in between: what is removed while a join is on its way,
    /// TDLib commits.
    synchronized JoinOutcome withoutDonations(int groupCallId, Join join) throws InterruptedException {
        takeBack(groupCallId);
        return join.join();
    }

    /// Takes back what a donation cut short has left in TDLib, if the bot is in the call: called after a rejoin and
    /// before a leave.
    synchronized void takeBack(int groupCallId) {
        if (!pending) {
            return;
        }
        try {
            var call = telegram.send(new GetGroupCall(groupCallId));
            if (call.isJoined() && !call.needRejoin()) {
                telegram.send(new RemovePendingLiveStoryReactions(groupCallId));
                pending = false;
            }
        } catch (TelegramException e) {
            log.warn("Stars set aside for a donation could not be taken back: {}", e.getMessage());
        }
    }
}

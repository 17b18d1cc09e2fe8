package dev.compere.event;

/// Stars that somebody gave: written to the ledger before any plugin sees it.
public sealed interface StarsReceived extends MessageEvent permits PaidCommentReceived, DonationReceived {

    /// Telegram Stars, always positive.
    long stars();

    /// What was said with it; empty for a donation.
    String text();

    /// Which of several equal ones this is (same sender, second, Stars and text), from 1. With it the same gift has the
    /// same identity when Telegram sends the story's messages again after a restart.
    ///
    /// Donations whose message TDLib kept back are numbered from -1 down: their second is the bot's own reckoning.
    int occurrence();
}

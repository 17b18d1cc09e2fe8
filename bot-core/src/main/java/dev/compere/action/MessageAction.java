package dev.compere.action;

/// What is said in a call the bot is in, and taken back: group-calls.txt, "In-call messages", "In-call reactions",
/// "Paid live story comments", "Paid live story donations".
public sealed interface MessageAction extends CallAction
        permits SendMessage,
                SendReaction,
                Donate,
                DeleteMessages,
                DeleteMessagesBySender,
                PostLeaderboard,
                ChooseSender {}

package dev.compere.localtelegram.world;

/// How many Stars a peer gave in a live story.
public record Donor(Peer peer, long stars) {}

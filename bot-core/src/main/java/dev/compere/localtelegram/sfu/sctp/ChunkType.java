package dev.compere.localtelegram.sfu.sctp;

/// The numbers of chunks and of their parameters on the wire.
final class ChunkType {
    static final int DATA = 0;
    static final int INIT = 1;
    static final int INIT_ACK = 2;
    static final int SACK = 3;
    static final int HEARTBEAT = 4;
    static final int HEARTBEAT_ACK = 5;
    static final int ABORT = 6;
    static final int SHUTDOWN = 7;
    static final int SHUTDOWN_ACK = 8;
    static final int COOKIE_ECHO = 10;
    static final int COOKIE_ACK = 11;
    static final int SHUTDOWN_COMPLETE = 14;

    static final int COOKIE_PARAMETER = 7;

    static final int ENDS_MESSAGE = 1;
    static final int BEGINS_MESSAGE = 2;
    static final int UNORDERED = 4;

    private ChunkType() {}
}

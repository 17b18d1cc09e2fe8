package dev.compere.localtelegram.sfu.sctp;

/// A peer does what no working peer would: the association ends.
final class ProtocolViolation extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ProtocolViolation(String problem) {
        super(problem);
    }
}

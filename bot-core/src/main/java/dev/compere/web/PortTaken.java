package dev.compere.web;

/// The port of the configuration cannot be opened.
public final class PortTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PortTaken(String address, int port) {
        super("port " + port + " on " + address + " cannot be opened, somebody else has it or the address is not this"
                + " machine's; set health.port to a free one, or to 0 for none");
    }
}

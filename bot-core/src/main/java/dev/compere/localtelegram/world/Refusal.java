package dev.compere.localtelegram.world;

/// The server refuses something: a code and a name, such as 400 `BALANCE_TOO_LOW`. What a viewer must not do throws
/// it in the test.
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int code;

    public Refusal(int code, String name) {
        super(name);
        this.code = code;
    }

    static Refusal badRequest(String name) {
        return new Refusal(400, name);
    }

    static Refusal forbidden(String name) {
        return new Refusal(403, name);
    }

    public int code() {
        return code;
    }
}

package dev.compere.localtelegram.mtproto;

/// A request is refused, in Telegram's words: a code and a name in capitals, such as 400 `BALANCE_TOO_LOW`.
public final class RpcException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int code;

    public RpcException(int code, String name) {
        // The stack is of no use to the client, and refusals may come by the thousand.
        super(name, null, false, false);
        this.code = code;
    }

    public int code() {
        return code;
    }
}

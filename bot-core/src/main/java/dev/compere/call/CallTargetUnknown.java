package dev.compere.call;

/// The configured chat cannot be found: a mistake in the configuration, or an account that may not see the chat.
public final class CallTargetUnknown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CallTargetUnknown(ChatAddress chat, String reason) {
        super("call: " + chat + " was not found (" + reason
                + "); write a public username or link, or let the account join the chat and write its id");
    }
}

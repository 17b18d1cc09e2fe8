package dev.compere.call;

/// The configured chat cannot be found: a mistake in the configuration, or an account that may not see the chat.
public final class CallTargetUnknown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CallTargetUnknown(CallTarget target, String reason) {
        super("call.live_story " + written(target) + " was not found (" + reason
                + "); write a public username or link, or let the account join the chat and write its id");
    }

    private static String written(CallTarget target) {
        return switch (target) {
            case CallTarget.Username(String name) -> "@" + name;
            case CallTarget.Link(String link) -> link;
            case CallTarget.ChatId(long id) -> Long.toString(id);
        };
    }
}

package dev.compere.telegram;

import dev.compere.telegram.LoginFailed.Reason;
import dev.compere.telegram.object.AuthorizationState;
import dev.compere.telegram.object.User;
import dev.compere.telegram.object.UserType;
import dev.compere.telegram.request.GetAuthorizationState;
import dev.compere.telegram.request.GetMe;
import dev.compere.telegram.update.TdUpdate;
import dev.compere.telegram.update.UpdateAuthorizationState;
import java.time.Duration;

/// Leads a new client to the state in which it can be used: with the session of an earlier login, or by asking a
/// person.
///
/// A user account is needed: Telegram keeps bot tokens away from every method of group calls. After a failure the
/// client is of no more use and is to be closed.
///
/// A session can also end later: the client then tells [AuthorizationState.LoggingOut], which an own close never does,
/// and [AuthorizationState.Closed]. One that was revoked while no client ran ends so soon after a login that succeeded.
public final class Login {

    private static final int QR_LINKS = 20;
    private static final int UNAUTHORIZED = 401;

    private final TelegramClient client;
    private final TelegramParameters parameters;
    private final LoginPrompt prompt;
    private final LoginQuestions questions;
    private final Duration patience;
    private final StateWatch states = new StateWatch();
    private int qrLinks;

    public Login(TelegramClient client, TelegramParameters parameters, LoginPrompt prompt) {
        this(client, parameters, prompt, Duration.ofSeconds(75));
    }

    /// @param patience how long Telegram may take for one step
    Login(TelegramClient client, TelegramParameters parameters, LoginPrompt prompt, Duration patience) {
        this.client = client;
        this.parameters = parameters;
        this.prompt = prompt;
        this.questions = new LoginQuestions(client, prompt);
        this.patience = patience;
    }

    /// Waits until the account is logged in; on a virtual thread, as it may wait for a person.
    ///
    /// @return the account
    /// @throws LoginFailed if that can't be
    /// @throws TelegramException if the link to Telegram fails
    public User run() {
        try (var _ = client.subscribe(this::watch)) {
            states.now(currentState());
            while (!(states.latest() instanceof AuthorizationState.Ready)) {
                var state = states.latest();
                switch (handleOrSeeItPass(state)) {
                    case WAIT_FOR_NEXT_STATE -> states.after(state, patience);
                    case LOOK_AT_THE_STATE -> states.now(currentState());
                    case SAME_STATE_AGAIN -> {}
                }
            }
        } catch (TelegramTimeout e) {
            throw new LoginFailed(
                    Reason.NO_PROGRESS,
                    "Telegram does not answer (%s). Check the network and the proxy.".formatted(e.getMessage()));
        }
        return userAccount(account());
    }

    private User account() {
        try {
            return client.send(new GetMe());
        } catch (TelegramClosed _) {
            throw sessionEnded();
        } catch (TelegramError e) {
            throw e.code() == UNAUTHORIZED ? sessionEnded() : e;
        }
    }

    /// A session may have been made by another program, with a bot's token.
    private User userAccount(User account) {
        if (account.type() instanceof UserType.Bot) {
            throw new LoginFailed(
                    Reason.NOT_SUPPORTED,
                    "The session in %s is a bot's, and Telegram keeps bots out of calls. Remove the directory and log in with a phone number."
                            .formatted(parameters.databaseDirectory()));
        }
        return account;
    }

    private void watch(TdUpdate update) {
        if (update instanceof UpdateAuthorizationState(var state)) {
            states.now(state);
        }
    }

    /// What a state was answered with.
    enum Step {
        WAIT_FOR_NEXT_STATE,
        /// It may have changed, and may as well be the same.
        LOOK_AT_THE_STATE,
        SAME_STATE_AGAIN
    }

    /// An answer is also refused if the state has changed while a person was thinking: then the new state tells more.
    private Step handleOrSeeItPass(AuthorizationState state) {
        try {
            return handle(state);
        } catch (LoginFailed e) {
            var now = e.reason() == Reason.REFUSED ? currentState() : state;
            if (now.equals(state)) {
                throw e;
            }
            states.now(now);
            return Step.SAME_STATE_AGAIN;
        }
    }

    private AuthorizationState currentState() {
        try {
            return client.send(new GetAuthorizationState());
        } catch (TelegramClosed _) {
            return new AuthorizationState.Closed();
        }
    }

    private Step handle(AuthorizationState state) {
        return switch (state) {
            case AuthorizationState.WaitTdlibParameters _ -> start();
            case AuthorizationState.WaitPhoneNumber _ -> questions.phoneNumber();
            case AuthorizationState.WaitCode(var info) -> questions.code(info);
            case AuthorizationState.WaitPassword(var hint) -> questions.password(hint);
            case AuthorizationState.WaitOtherDeviceConfirmation(var link) -> showQrLink(link.value());
            case AuthorizationState.Ready _ -> Step.SAME_STATE_AGAIN;
            case AuthorizationState.WaitRegistration _ ->
                throw notSupported("this number has no account yet: sign up with it first");
            case AuthorizationState.WaitEmailAddress _ ->
                throw notSupported("it wants an e-mail address: log in with another app once and set one there");
            case AuthorizationState.WaitEmailCode _ ->
                throw notSupported("it sends the code by e-mail: log in by QR code, with an empty phone number");
            case AuthorizationState.WaitPremiumPurchase _ ->
                throw notSupported("it wants a Premium purchase for this number: log in with another app first");
            case AuthorizationState.LoggingOut _, AuthorizationState.Closing _, AuthorizationState.Closed _ ->
                throw sessionEnded();
        };
    }

    private static LoginFailed sessionEnded() {
        return new LoginFailed(
                Reason.SESSION_ENDED, "The session was ended, by another device or by Telegram. Log in again.");
    }

    private Step start() {
        new LoginStart(client, parameters).run();
        return Step.WAIT_FOR_NEXT_STATE;
    }

    private Step showQrLink(String link) {
        if (++qrLinks > QR_LINKS) {
            throw new LoginFailed(Reason.NO_PROGRESS, "The QR code was not scanned. Log in again.");
        }
        prompt.showQrLink(link);
        return Step.WAIT_FOR_NEXT_STATE;
    }

    private static LoginFailed notSupported(String what) {
        return new LoginFailed(Reason.NOT_SUPPORTED, "Telegram asks for more than a bot can give: " + what + ".");
    }
}

package dev.compere.telegram;

import dev.compere.telegram.Login.Step;
import dev.compere.telegram.LoginFailed.Reason;
import dev.compere.telegram.LoginPrompt.Question;
import dev.compere.telegram.object.AuthenticationCodeInfo;
import dev.compere.telegram.object.Ok;
import dev.compere.telegram.object.ResendCodeReason;
import dev.compere.telegram.object.Secret;
import dev.compere.telegram.request.CheckAuthenticationCode;
import dev.compere.telegram.request.CheckAuthenticationPassword;
import dev.compere.telegram.request.RequestQrCodeAuthentication;
import dev.compere.telegram.request.ResendAuthenticationCode;
import dev.compere.telegram.request.SetAuthenticationPhoneNumber;
import dev.compere.telegram.request.TdRequest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The steps of a login that a person answers. A wrong answer is asked for again, but not for ever.
final class LoginQuestions {

    private static final int TRIES = 3;
    private static final Set<String> WRONG_ANSWERS =
            Set.of("PHONE_NUMBER_INVALID", "PHONE_CODE_INVALID", "PHONE_CODE_EXPIRED", "PASSWORD_HASH_INVALID");

    /// Never sent anywhere: whoever has it has the bot.
    private static final Pattern BOT_TOKEN = Pattern.compile("[0-9]+:\\S+");

    private final TelegramClient client;
    private final LoginPrompt prompt;
    private final Map<Question, Integer> wrongAnswers = new EnumMap<>(Question.class);

    LoginQuestions(TelegramClient client, LoginPrompt prompt) {
        this.client = client;
        this.prompt = prompt;
    }

    Step phoneNumber() {
        var number = answered(prompt.phoneNumber());
        if (BOT_TOKEN.matcher(number.strip()).matches()) {
            throw new LoginFailed(
                    Reason.NOT_SUPPORTED,
                    "That is a bot's token, and Telegram keeps bots out of calls. Log in with the phone number of a user account.");
        }
        return number.isBlank()
                ? send(Question.PHONE_NUMBER, new RequestQrCodeAuthentication(List.of()))
                : send(Question.PHONE_NUMBER, new SetAuthenticationPhoneNumber(new Secret(number.strip())));
    }

    Step code(AuthenticationCodeInfo info) {
        var code = answered(prompt.code(info));
        if (code.isBlank()) {
            return sendAgain();
        }
        return send(Question.CODE, new CheckAuthenticationCode(new Secret(code.strip())));
    }

    /// The new state says how the code comes now, and an answer may be seen before the update with that state.
    private Step sendAgain() {
        try {
            client.send(new ResendAuthenticationCode(new ResendCodeReason.UserRequest()));
        } catch (TelegramError e) {
            if (e.retryAfter().isPresent()) {
                throw refused(e);
            }
            askAgain(Question.RESEND, e);
        }
        return Step.LOOK_AT_THE_STATE;
    }

    Step password(String hint) {
        return send(Question.PASSWORD, new CheckAuthenticationPassword(new Secret(answered(prompt.password(hint)))));
    }

    private static String answered(Optional<String> answer) {
        return answer.orElseThrow(
                () -> new LoginFailed(
                        Reason.LOGIN_REQUIRED,
                        "There is no session of this account yet, and nobody to ask for a login code. Log in once by hand: compere login."));
    }

    private Step send(Question question, TdRequest<Ok> request) {
        try {
            client.send(request);
            return Step.WAIT_FOR_NEXT_STATE;
        } catch (TelegramError e) {
            if (!WRONG_ANSWERS.contains(e.type())) {
                throw refused(e);
            }
            askAgain(question, e);
            return Step.SAME_STATE_AGAIN;
        }
    }

    private void askAgain(Question question, TelegramError error) {
        int left = TRIES - wrongAnswers.merge(question, 1, Integer::sum);
        prompt.refused(question, left);
        if (left <= 0) {
            throw new LoginFailed(
                    Reason.WRONG_ANSWER, "%d wrong answers (%s). Log in again.".formatted(TRIES, error.text()));
        }
    }

    private static LoginFailed refused(TelegramError error) {
        var when = error.retryAfter()
                .map(wait -> " Try again in " + wait.toSeconds() + " s.")
                .orElse("");
        return new LoginFailed(Reason.REFUSED, "Telegram refuses the login: " + error.text() + "." + when);
    }
}

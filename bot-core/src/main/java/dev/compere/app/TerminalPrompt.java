package dev.compere.app;

import dev.compere.telegram.LoginPrompt;
import dev.compere.telegram.object.AuthenticationCodeInfo;
import dev.compere.telegram.object.AuthenticationCodeType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/// Asks the person at the terminal, or whoever writes to standard input; its end means that there is nobody to ask.
final class TerminalPrompt implements LoginPrompt {

    private final BufferedReader in;
    private final PrintStream out;
    private Optional<String> configuredNumber;

    /// @param configuredNumber the phone number of the configuration; tried once before anybody is asked
    TerminalPrompt(BufferedReader in, PrintStream out, Optional<String> configuredNumber) {
        this.in = in;
        this.out = out;
        this.configuredNumber = configuredNumber;
    }

    @Override
    public Optional<String> phoneNumber() {
        if (configuredNumber.isPresent()) {
            var number = configuredNumber;
            configuredNumber = Optional.empty();
            return number;
        }
        return ask("Phone number with country code (leave empty for a QR code): ");
    }

    @Override
    public Optional<String> code(AuthenticationCodeInfo info) {
        return ask("Code, sent " + way(info.type()) + " (leave empty to have it sent again): ");
    }

    @Override
    public Optional<String> password(String hint) {
        var question = "Password of the two-step verification" + (hint.isEmpty() ? "" : " (hint: " + hint + ")") + ": ";
        var console = System.console();
        if (console != null && console.isTerminal()) {
            var typed = console.readPassword("%s", question);
            return typed == null ? Optional.empty() : Optional.of(new String(typed));
        }
        return ask(question);
    }

    @Override
    public void showQrLink(String link) {
        out.println("Scan this with Telegram on your phone: Settings, Devices, Link Desktop Device.");
        out.println(QrCode.draw(link));
        out.flush();
    }

    @Override
    public void refused(Question question, int triesLeft) {
        var what = switch (question) {
            case PHONE_NUMBER -> "phone number";
            case CODE -> "code";
            case RESEND -> "wish for another code";
            case PASSWORD -> "password";
        };
        out.println("Telegram does not accept this " + what + "; tries left: " + triesLeft + ".");
    }

    private Optional<String> ask(String question) {
        out.print(question);
        out.flush();
        try {
            var line = in.readLine();
            return Optional.ofNullable(line).map(String::strip);
        } catch (IOException e) {
            throw new UncheckedIOException("standard input cannot be read", e);
        }
    }

    private static String way(AuthenticationCodeType type) {
        return switch (type) {
            case AuthenticationCodeType.TelegramMessage _ -> "as a Telegram message to your other devices";
            case AuthenticationCodeType.Sms _ -> "by SMS";
            case AuthenticationCodeType.SmsWord _, AuthenticationCodeType.SmsPhrase _ -> "by SMS, as words";
            case AuthenticationCodeType.Call _ -> "by a telephone call";
            case AuthenticationCodeType.MissedCall(String prefix, int length) ->
                "as the last " + length + " digits of a call from " + prefix + "…";
            case AuthenticationCodeType.Fragment(String url, int _) -> "to " + url;
            case AuthenticationCodeType.Other _ -> "by Telegram";
        };
    }
}

package dev.compere.app;

import com.google.inject.ProvisionException;
import dev.compere.call.CallTargetUnknown;
import dev.compere.ledger.LedgerUnusable;
import dev.compere.telegram.LoginFailed;
import dev.compere.telegram.TelegramException;
import dev.compere.telegram.TelegramLibraryMissing;
import dev.compere.web.PortTaken;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/// Says what went wrong in one line, what to do, and with which code the process ends.
final class Failure {

    private static final Logger log = LoggerFactory.getLogger(Failure.class);

    private Failure() {}

    static int explain(Exception exception, CommandLine command, CommandLine.ParseResult parsed) {
        var cause = exception instanceof ProvisionException && exception.getCause() != null
                ? exception.getCause()
                : exception;
        var code = code(cause);
        if (code == ExitCode.FAULT) {
            System.err.println("compere: a fault of Compere: " + cause + "; please report it with the log above");
            log.error("fault", cause);
        } else {
            System.err.println("compere: " + cause.getMessage());
        }
        return code.code();
    }

    static int explainUsage(CommandLine.ParameterException exception, String[] arguments) {
        var command = exception.getCommandLine();
        System.err.println("compere: " + exception.getMessage() + "; see: "
                + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE.code();
    }

    private static ExitCode code(Throwable cause) {
        return switch (cause) {
            case ConfigInvalid _, CallTargetUnknown _ -> ExitCode.CONFIG;
            case LedgerUnusable _, UncheckedIOException _ -> ExitCode.IO;
            case PortTaken _, TelegramLibraryMissing _ -> ExitCode.UNAVAILABLE;
            case LoginFailed login -> code(login.reason());
            case TelegramException _ -> ExitCode.UNAVAILABLE;
            default -> ExitCode.FAULT;
        };
    }

    private static ExitCode code(LoginFailed.Reason reason) {
        return switch (reason) {
            case LOGIN_REQUIRED, WRONG_ANSWER, NOT_SUPPORTED, REFUSED, SESSION_ENDED -> ExitCode.NOT_LOGGED_IN;
            case WRONG_PARAMETERS, WRONG_DATABASE_KEY -> ExitCode.CONFIG;
            case DATABASE_IN_USE, NO_PROGRESS -> ExitCode.UNAVAILABLE;
        };
    }
}

package dev.compere.app;

import dev.compere.app.demo.DemoCommand;
import dev.compere.app.plugin.PluginCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// Where the process begins.
@Command(
        name = "compere",
        description = "A chat bot for Telegram live stories and video chats.",
        mixinStandardHelpOptions = true,
        versionProvider = Compere.Versions.class,
        subcommands = {
            RunCommand.class,
            LoginCommand.class,
            CheckCommand.class,
            PluginCommand.class,
            HealthCommand.class,
            PlayCommand.class,
            RecordCommand.class,
            StreamKeyCommand.class,
            DemoCommand.class,
            LocalTelegramCommand.class,
            CommandLine.HelpCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all went well",
            "64:the command line is wrong",
            "69:something needed is not there: libtdjson, a port, Telegram",
            "70:a fault of Compere",
            "74:a file cannot be read or written, or is damaged",
            "77:nobody is logged in",
            "78:the configuration or a plugin is wrong"
        })
public final class Compere {

    private Compere() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        return new CommandLine(new Compere())
                .setExitCodeExceptionMapper(exception -> ExitCode.USAGE.code())
                .setParameterExceptionHandler(Failure::explainUsage)
                .setExecutionExceptionHandler(Failure::explain)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments.length == 0 ? new String[] {"help"} : arguments);
    }

    static final class Versions implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"compere " + Version.NUMBER};
        }
    }
}

package dev.compere.app;

import dev.compere.config.BotConfig;
import dev.compere.config.ConfigProblem;
import dev.compere.config.TaskConfig;
import dev.compere.config.TaskConfig.Trigger;
import dev.compere.schedule.CronText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Finds cron expressions that Quartz does not understand: only the schedule can tell, only the file has the lines.
final class CronLines {

    private CronLines() {}

    static List<String> problems(Path file, BotConfig config) {
        return config.schedule().tasks().stream()
                .flatMap(task -> problem(file, task).stream())
                .map(ConfigProblem::toString)
                .toList();
    }

    private static Optional<ConfigProblem> problem(Path file, TaskConfig task) {
        if (!(task.trigger() instanceof Trigger.Cron(String expression))) {
            return Optional.empty();
        }
        return CronText.problemIn(expression)
                .map(problem -> new ConfigProblem(
                        file, lineOf(file, expression), "schedule task " + task.name() + ": cron", problem, ""));
    }

    private static int lineOf(Path file, String expression) {
        try {
            var lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).contains(expression)) {
                    return i + 1;
                }
            }
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException("the configuration " + file + " cannot be read", e);
        }
    }
}

package dev.compere.config;

import java.util.HashSet;
import java.util.List;

/// What the bot does by the clock.
///
/// @param tasks their names are unique
public record ScheduleConfig(List<TaskConfig> tasks) {

    public ScheduleConfig {
        tasks = List.copyOf(tasks);
    }

    static ScheduleConfig read(Section section, List<CallAddress> calls) {
        var names = new HashSet<String>();
        var tasks = section.sections("tasks").stream()
                .map(task -> TaskConfig.read(task, calls, names))
                .toList();
        return new ScheduleConfig(tasks);
    }
}

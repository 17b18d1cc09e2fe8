package dev.compere.app.plugin;

import dev.compere.action.Permission;
import dev.compere.plugin.compile.PluginOutline;
import dev.compere.plugin.compile.PluginOutline.OutlinedCommand;
import dev.compere.plugin.script.DeclaredSetting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The reference page of a plugin. A part of which there is nothing is left out.
final class PluginPage {

    private final PluginOutline outline;
    private final List<String> lines = new ArrayList<>();

    PluginPage(PluginOutline outline) {
        this.outline = outline;
    }

    List<String> lines() {
        var header = outline.header();
        lines.add("# " + header.name() + " " + header.version());
        if (!header.about().isEmpty()) {
            lines.addAll(List.of("", header.about() + "."));
        }
        lines.addAll(List.of("", permissions()));
        table(
                "Settings",
                List.of("setting", "type", "default", "range", "meaning"),
                outline.settings().stream().map(PluginPage::row).toList());
        table(
                "Commands",
                List.of("command", "who", "cooldown", "meaning"),
                outline.commands().stream().map(PluginPage::row).toList());
        list("Hears of", outline.events());
        list("Timers", outline.timers());
        texts();
        return lines;
    }

    private String permissions() {
        var words = outline.header().permissions().stream()
                .sorted()
                .map(PluginPage::code)
                .collect(Collectors.joining(", "));
        var hosts = outline.header().hosts();
        return words.isEmpty()
                ? "Needs no permission."
                : "Needs " + words + (hosts.isEmpty() ? "" : " to " + String.join(", ", hosts)) + ".";
    }

    private static String code(Permission permission) {
        return "`" + permission.word() + "`";
    }

    private static List<String> row(DeclaredSetting setting) {
        var range = setting.choices().isEmpty()
                ? (setting.min().isEmpty() && setting.max().isEmpty() ? "" : setting.min() + " … " + setting.max())
                : String.join(", ", setting.choices());
        return List.of(
                "`" + setting.name() + "`",
                setting.type().name().toLowerCase(Locale.ROOT),
                "`" + setting.fallback() + "`",
                range,
                setting.help());
    }

    private static List<String> row(OutlinedCommand command) {
        var cooldowns = new ArrayList<String>();
        if (!command.cooldown().isEmpty()) {
            cooldowns.add(command.cooldown());
        }
        if (!command.userCooldown().isEmpty()) {
            cooldowns.add(command.userCooldown() + " each");
        }
        var names = new ArrayList<>(command.aliases());
        names.addFirst(command.syntax());
        return List.of(
                names.stream().map(name -> "`!" + name + "`").collect(Collectors.joining(", ")),
                command.role(),
                String.join(", ", cooldowns),
                command.help());
    }

    private void texts() {
        var languages = outline.texts();
        var keys = new TreeSet<String>();
        languages.values().forEach(texts -> keys.addAll(texts.keySet()));
        var columns = new ArrayList<>(languages.keySet());
        var rows = keys.stream()
                .map(key -> {
                    var row = new ArrayList<>(List.of("`" + key + "`"));
                    columns.forEach(language -> row.add(languages.get(language).getOrDefault(key, "")));
                    return (List<String>) row;
                })
                .toList();
        columns.addFirst("text");
        table("Texts", columns, rows);
    }

    private void list(String heading, List<String> entries) {
        if (!entries.isEmpty()) {
            lines.addAll(List.of("", "## " + heading, ""));
            lines.add(entries.stream().map(entry -> "`" + entry + "`").collect(Collectors.joining(", ")));
        }
    }

    private void table(String heading, List<String> columns, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            lines.addAll(List.of(
                    "",
                    "## " + heading,
                    "",
                    line(columns),
                    line(columns.stream().map(_ -> "---").toList())));
            rows.forEach(row -> lines.add(line(row)));
        }
    }

    private static String line(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |"));
    }
}

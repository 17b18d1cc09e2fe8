package dev.compere.plugin.script;

import java.util.regex.Pattern;

/// One place of a command's syntax: `<stars:number>`, `[note...]`.
///
/// @param optional whether it may be left out
/// @param rest whether it takes all that follows, as it was written
record CommandParameter(String name, ArgumentKind kind, boolean optional, boolean rest) {

    private static final Pattern FORM =
            Pattern.compile("([<\\[])(\\p{L}[\\p{L}\\p{N}_]*)(?::([^<>\\[\\]]+?))?(\\.\\.\\.|…)?([>\\]])");

    static CommandParameter parse(String text) {
        var form = FORM.matcher(text);
        if (!form.matches() || form.group(1).equals("<") != form.group(5).equals(">")) {
            throw new IllegalArgumentException("'" + text + "' is not an argument: write <name>, <name:number>, [name]"
                    + " if it may be left out, or [name...] for all the rest");
        }
        var kind = form.group(3) == null ? new ArgumentKind.Text() : ArgumentKind.of(form.group(3));
        boolean rest = form.group(4) != null;
        if (rest && !(kind instanceof ArgumentKind.Text)) {
            throw new IllegalArgumentException("'" + text + "': all the rest can be text only");
        }
        return new CommandParameter(form.group(2), kind, form.group(1).equals("["), rest);
    }

    /// As viewers see it, without the kind.
    String usage() {
        var shown = kind instanceof ArgumentKind.Choice(var words) ? String.join("|", words) : name;
        return (optional ? "[" : "<") + shown + (rest ? "…" : "") + (optional ? "]" : ">");
    }
}

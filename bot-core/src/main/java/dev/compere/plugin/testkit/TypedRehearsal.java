package dev.compere.plugin.testkit;

import dev.compere.event.PlaybackEnded.End;
import dev.compere.plugin.script.Durations;
import dev.compere.plugin.script.PluginConfig;
import dev.compere.plugin.script.PluginFault;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A rehearsal that is played from typed lines, `Ann: hello` or `wait 10m`, and answers with what the plugin does. All
/// that the plugin asks for is done.
///
/// Used by one thread. Nothing throws: what goes wrong is among the lines of the answer.
public final class TypedRehearsal implements AutoCloseable {

    /// What can be typed.
    public static final List<String> HELP = List.of(
            "Ann: hello                a comment; Olga (owner): !permit Ann",
            "Ann pays 50: great show   a comment with Stars",
            "Ann donates 20            Stars without a word",
            "Ann reacts ❤              a reaction",
            "Ann joins                 the video chat; also raises hand, lowers hand, unmutes, leaves",
            "Ann speaks                is heard; also falls silent",
            "song.mp3 starts           the bot plays it; also ends, fails",
            "https://x.example answers [1, 2]   what another server answers from then on",
            "wait 10m                  lets time pass; also at 20:15 (UTC)",
            "storage                   shows what the plugin keeps",
            "end                       ends the call",
            "quit");

    private static final int MOST_ROUNDS = 20;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneOffset.UTC);

    private record Phrase(Pattern pattern, Consumer<MatchResult> step) {}

    private final List<Phrase> phrases = new ArrayList<>();
    private final Rehearsal rehearsal;
    private final RehearsedLog log;
    private final AskedWords words;

    /// @param config what `bot.yaml` says about the plugin
    public TypedRehearsal(Path folder, PluginConfig config, boolean inVideoChat) {
        rehearsal = Rehearsal.later(folder);
        rehearsal.configure(_ -> config);
        log = new RehearsedLog(folder.getFileName().toString());
        words = new AskedWords(rehearsal);
        if (inVideoChat) {
            rehearsal.inVideoChat();
        }
        phrase("(https?://\\S+) answers (.*)", typed -> rehearsal.answers(typed.group(1), typed.group(2)));
        phrase("(\\S+) pays (\\d{1,9}): *(.+)", typed -> viewer(typed).pays(number(typed), typed.group(3)));
        phrase("(\\S+) donates (\\d{1,9})", typed -> viewer(typed).donates(number(typed)));
        phrase("(\\S+) reacts (\\S+)", typed -> viewer(typed).reacts(typed.group(2)));
        phrase("(\\S+) joins", typed -> viewer(typed).joins());
        phrase("(\\S+) raises hand", typed -> viewer(typed).raisesHand());
        phrase("(\\S+) lowers hand", typed -> viewer(typed).lowersHand());
        phrase("(\\S+) unmutes", typed -> viewer(typed).unmutes());
        phrase("(\\S+) speaks", typed -> viewer(typed).speaks());
        phrase("(\\S+) falls silent", typed -> viewer(typed).fallsSilent());
        phrase("(\\S+) starts", typed -> rehearsal.getMedia().starts(typed.group(1)));
        phrase("(\\S+) ends", typed -> rehearsal.getMedia().ends(typed.group(1), End.FINISHED, ""));
        phrase("(\\S+) fails", typed -> rehearsal.getMedia().ends(typed.group(1), End.FAILED, "a rehearsal"));
        phrase("(\\S+) leaves", typed -> viewer(typed).leaves());
        phrase(
                "(\\S+) \\(owner\\): *(.+)",
                typed -> rehearsal.owner(typed.group(1)).says(typed.group(2)));
        phrase("(\\S+): *(.+)", typed -> viewer(typed).says(typed.group(2)));
        phrase("wait (\\S+)", typed -> rehearsal.turn(Durations.parse(typed.group(1))));
        phrase("at (\\d\\d:\\d\\d)", typed -> rehearsal.at(typed.group(1)));
        phrase("end", _ -> rehearsal.callEnds());
    }

    /// Loads the plugin, at the start and whenever it was saved. A version that cannot be loaded leaves the one before.
    ///
    /// @return what was wrong, and what the plugin does first
    public List<String> load() {
        return attempt(rehearsal::reload);
    }

    /// Lets real time pass.
    public List<String> pass(Duration time) {
        return attempt(() -> rehearsal.turn(time));
    }

    /// Plays a line.
    public List<String> play(String typed) {
        var line = typed.strip();
        if (line.equals("storage")) {
            return rehearsal.getStorage().entrySet().stream()
                    .map(Object::toString)
                    .toList();
        }
        for (var phrase : phrases) {
            var matcher = phrase.pattern().matcher(line);
            if (matcher.matches()) {
                return attempt(() -> phrase.step().accept(matcher));
            }
        }
        var lines = new ArrayList<>(List.of("'" + line + "' is not understood; what can be typed:"));
        lines.addAll(HELP);
        return lines;
    }

    /// The time it is in the rehearsal, UTC.
    public String time() {
        return TIME.format(rehearsal.now());
    }

    @Override
    public void close() {
        log.close();
        rehearsal.end();
    }

    private void phrase(String pattern, Consumer<MatchResult> step) {
        phrases.add(new Phrase(Pattern.compile(pattern), step));
    }

    private Viewer viewer(MatchResult typed) {
        return rehearsal.viewer(typed.group(1));
    }

    private static long number(MatchResult typed) {
        return Long.parseLong(typed.group(2));
    }

    private List<String> attempt(Runnable step) {
        var lines = new ArrayList<String>();
        var next = step;
        for (int round = 0; round < MOST_ROUNDS && next != null; round++) {
            run(next, lines);
            rehearsal.actions().forEach(action -> lines.add("→ " + words.of(action)));
            log.look().forEach(line -> lines.add("  " + line));
            next = rehearsal.nextEnd();
        }
        return lines;
    }

    private static void run(Runnable step, List<String> lines) {
        try {
            step.run();
        } catch (PluginFault fault) {
            lines.add("fault: " + fault.getMessage());
        } catch (IllegalArgumentException | IllegalStateException | AssertionError e) {
            lines.add(e.getMessage());
        }
    }
}

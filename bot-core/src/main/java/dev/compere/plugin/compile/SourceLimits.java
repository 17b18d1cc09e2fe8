package dev.compere.plugin.compile;

import static java.util.Map.entry;

import groovyjarjarantlr4.v4.runtime.CharStreams;
import groovyjarjarantlr4.v4.runtime.Token;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.groovy.parser.antlr4.GroovyLangLexer;
import org.apache.groovy.parser.antlr4.GroovySyntaxError;

/// Refuses a text that would keep the compiler busy for minutes or overflow its stack.
///
/// The parser and the type checker recurse, and with brackets alone one cannot say how deeply: `- - - 1`,
/// `a ? b : a ? b : c` and `x.y().y()` need none. So the text is cut into tokens as Groovy does it, which takes no
/// recursion, and it is counted what an expression is joined of.
final class SourceLimits {

    static final int MOST_CHARACTERS = 64 * 1024;
    static final int MOST_TOKENS = 20_000;
    static final int DEEPEST = 48;
    static final int MOST_BLOCKS = 500;
    static final int MOST_JOINTS = 200;
    static final int MOST_ANGLES = 16;

    private static final Map<Integer, Integer> CLOSERS = Map.ofEntries(
            entry(GroovyLangLexer.RPAREN, GroovyLangLexer.LPAREN),
            entry(GroovyLangLexer.RBRACK, GroovyLangLexer.LBRACK),
            entry(GroovyLangLexer.RBRACE, GroovyLangLexer.LBRACE),
            entry(GroovyLangLexer.GStringEnd, GroovyLangLexer.GStringBegin));

    /// What is open at a place in the text: a bracket, and the part of a statement that stands in it.
    private static final class Level {
        final boolean condition;
        int joints;
        int angles;

        Level(boolean condition) {
            this.condition = condition;
        }

        void ended() {
            joints = 0;
            angles = 0;
        }
    }

    private final String file;
    private final String text;
    private final Deque<Level> levels = new ArrayDeque<>();
    private int blocks;
    private int tokens;

    private SourceLimits(String file, String text) {
        this.file = file;
        this.text = text;
        levels.push(new Level(false));
    }

    static Optional<PluginProblem> exceeded(PluginSource source) {
        var files = new TreeMap<>(source.classes());
        files.put(PluginSource.FILE, source.text());
        return files.entrySet().stream()
                .map(file -> new SourceLimits(source.name() + "/" + file.getKey(), file.getValue()).scan())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<PluginProblem> scan() {
        if (text.length() > MOST_CHARACTERS) {
            var longer = "it is longer than " + MOST_CHARACTERS / 1024 + " KiB";
            return Optional.of(new PluginProblem(file, 0, 0, longer, "put what is not code into resources"));
        }
        var lexer = new GroovyLangLexer(CharStreams.fromString(text));
        lexer.removeErrorListeners();
        int before = Token.EOF;
        boolean endedCondition = false;
        boolean newLine = false;
        try {
            for (var token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
                int type = token.getType();
                if (token.getChannel() != Token.DEFAULT_CHANNEL) {
                    continue;
                }
                if (type == GroovyLangLexer.NL) {
                    newLine = true;
                    continue;
                }
                if (newLine && SourceTokens.endsStatement(before) && !endedCondition && !SourceTokens.goesOn(type)) {
                    levels.element().ended();
                }
                newLine = false;
                endedCondition = count(type, before);
                var exceeded = exceeded(token);
                if (exceeded.isPresent()) {
                    return exceeded;
                }
                before = type;
            }
        } catch (GroovySyntaxError e) {
            // No Groovy at this place, and nothing too deep before it: the compiler says it better.
            return Optional.empty();
        }
        return Optional.empty();
    }

    /// @return whether this closed the condition of an `if` or a loop, after which its statement is still to come
    private boolean count(int type, int before) {
        var level = levels.element();
        if (CLOSERS.containsKey(type)) {
            boolean condition = level.condition;
            if (levels.size() > 1) {
                levels.pop();
            }
            return condition;
        }
        switch (type) {
            case GroovyLangLexer.SEMI -> level.ended();
            case GroovyLangLexer.COMMA -> level.joints = 0;
            case GroovyLangLexer.LT -> level.angles++;
            case GroovyLangLexer.GT -> level.angles = Math.max(0, level.angles - 1);
            default -> {}
        }
        if (SourceTokens.joins(type)) {
            level.joints++;
        }
        if (CLOSERS.containsValue(type)) {
            levels.push(new Level(SourceTokens.takesCondition(before)));
        }
        if (SourceTokens.beginsBlock(type, before)) {
            blocks++;
        }
        return false;
    }

    private Optional<PluginProblem> exceeded(Token at) {
        var level = levels.element();
        if (++tokens > MOST_TOKENS) {
            return problem(at, "it is too long", "split it into several plugins");
        }
        if (levels.size() > DEEPEST) {
            return problem(at, "more than " + DEEPEST + " brackets are open here", "split it into methods");
        }
        if (level.joints > MOST_JOINTS || level.angles > MOST_ANGLES) {
            return problem(at, "this expression is too long", "split it with variables");
        }
        if (blocks > MOST_BLOCKS) {
            return problem(at, "it has more than " + MOST_BLOCKS + " blocks", "split it into several plugins");
        }
        return Optional.empty();
    }

    private Optional<PluginProblem> problem(Token at, String message, String remedy) {
        return Optional.of(new PluginProblem(file, at.getLine(), at.getCharPositionInLine() + 1, message, remedy));
    }
}

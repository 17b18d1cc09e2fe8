package dev.compere.plugin.compile;

import static org.apache.groovy.parser.antlr4.GroovyLangLexer.*;

import java.util.Set;

/// What Groovy's tokens mean for how far a statement goes.
final class SourceTokens {

    /// Names and literals, and what closes a bracket: leaves of the tree of a program that a statement can end with.
    private static final Set<Integer> LEAVES_AT_AN_END = Set.of(
            StringLiteral,
            GStringEnd,
            IntegerLiteral,
            FloatingPointLiteral,
            BooleanLiteral,
            NullLiteral,
            CapitalizedIdentifier,
            Identifier,
            BuiltInPrimitiveType,
            THIS,
            SUPER,
            RPAREN,
            RBRACK,
            RBRACE,
            RETURN,
            BREAK,
            CONTINUE);

    private static final Set<Integer> OTHER_LEAVES =
            Set.of(SEMI, COMMA, DEF, VAR, FINAL, STATIC, PRIVATE, PUBLIC, VOID, GStringPart);

    private static final Set<Integer> OTHER_ENDS = Set.of(INC, DEC, MUL, GT);

    /// What can also begin a statement.
    private static final Set<Integer> BEGINS = Set.of(
            LPAREN,
            LBRACE,
            LBRACK,
            GStringBegin,
            NOT,
            BITNOT,
            INC,
            DEC,
            NEW,
            AT,
            IF,
            FOR,
            WHILE,
            DO,
            SWITCH,
            CASE,
            DEFAULT,
            TRY,
            THROW,
            ASSERT,
            CLASS,
            INTERFACE,
            ENUM,
            RECORD,
            TRAIT,
            IMPORT,
            PACKAGE,
            ABSTRACT,
            SEALED,
            NON_SEALED,
            PROTECTED,
            SYNCHRONIZED,
            YIELD,
            VAL,
            LT);

    private SourceTokens() {}

    /// Whether it puts parts together, or one part on top of another.
    static boolean joins(int type) {
        return !LEAVES_AT_AN_END.contains(type) && !OTHER_LEAVES.contains(type);
    }

    /// Whether a statement can end with it.
    static boolean endsStatement(int type) {
        return LEAVES_AT_AN_END.contains(type) || OTHER_ENDS.contains(type);
    }

    /// Whether a line that begins with it goes on with the line before.
    static boolean goesOn(int type) {
        return joins(type) && !BEGINS.contains(type);
    }

    /// Whether what follows it in brackets is not the end of a statement.
    static boolean takesCondition(int type) {
        return type == IF || type == FOR || type == WHILE;
    }

    /// Whether a block or a closure begins, which may become a class; the brackets of `${x}` are none.
    static boolean beginsBlock(int type, int before) {
        boolean placeholder = before == GStringBegin || before == GStringPart;
        return type == ARROW || type == LBRACE && !placeholder;
    }
}

package dev.compere.plugin.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.compere.plugin.sandbox.AllowList.Verdict.Allowed;
import dev.compere.plugin.sandbox.AllowList.Verdict.Checked;
import dev.compere.plugin.sandbox.AllowList.Verdict.Denied;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowListTest {

    private final AllowList list = listOf("""
            # what can be compared
            type java.lang.Comparable extendable
            compareTo(Ljava/lang/Object;)I

            type java.lang.Object
            <init>()V
            toString()Ljava/lang/String;

            type java.lang.String coercible
            field CASE_INSENSITIVE_ORDER
            length()I
            checked repeat(I)Ljava/lang/String; SafeText.repeat(Ljava/lang/String;I)Ljava/lang/String;

            type java.util.List plumbing
            """);

    @Test
    void whatIsNotListedIsDenied() {
        assertThat(list.names("java.lang.System")).isFalse();
        assertThat(list.call("java.lang.System", "exit", "(I)V")).isInstanceOf(Denied.class);
        assertThat(list.call("java.lang.String", "intern", "()Ljava/lang/String;"))
                .isInstanceOf(Denied.class);
        assertThat(list.call("java.lang.Object", "getClass", "()Ljava/lang/Class;"))
                .isInstanceOf(Denied.class);
    }

    @Test
    void anOverloadMustBeListedItself() {
        assertThat(list.call("java.lang.String", "length", "()I")).isInstanceOf(Allowed.class);
        assertThat(list.call("java.lang.String", "length", "(I)I")).isInstanceOf(Denied.class);
    }

    @Test
    void methodsAreInheritedButConstructorsAreNot() {
        assertThat(list.call("java.lang.String", "compareTo", "(Ljava/lang/Object;)I"))
                .isInstanceOf(Allowed.class);
        assertThat(list.call("java.util.List", "toString", "()Ljava/lang/String;"))
                .isInstanceOf(Allowed.class);
        assertThat(list.call("java.lang.Object", "<init>", "()V")).isInstanceOf(Allowed.class);
        assertThat(list.call("java.lang.String", "<init>", "()V")).isInstanceOf(Denied.class);
    }

    @Test
    void aCheckedCallNamesItsReplacement() {
        var replacement = new MethodRef(
                "dev.compere.plugin.sandbox.SafeText", "repeat", "(Ljava/lang/String;I)Ljava/lang/String;");
        assertThat(list.call("java.lang.String", "repeat", "(I)Ljava/lang/String;"))
                .isEqualTo(new Checked(replacement));
    }

    @Test
    void marksSayWhatATypeIsGoodFor() {
        assertThat(list.extendable("java.lang.Comparable")).isTrue();
        assertThat(list.extendable("java.lang.String")).isFalse();
        assertThat(list.coercible("java.lang.String")).isTrue();
        assertThat(list.coercible("java.io.File")).isFalse();
        assertThat(list.writable("java.lang.String")).isTrue();
        assertThat(list.writable("java.util.List")).isFalse();
    }

    @Test
    void onlyListedFieldsAreRead() {
        assertThat(list.reads("java.lang.String", "CASE_INSENSITIVE_ORDER")).isTrue();
        assertThat(list.reads("java.lang.String", "value")).isFalse();
        assertThat(list.reads("java.lang.System", "out")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            length()I                                          | x.txt:1: no type has been named yet
            type java.lang.String;*                            | x.txt:1: no type has been named yet
            type java.lang.String dangerous                    | x.txt:1: No enum constant
            type java.lang.String coercible coercible          | x.txt:1: a mark is said twice
            type java.lang.String/type java.lang.Object        | x.txt:2: it belongs before java.lang.String
            type java.lang.String/type java.lang.String        | x.txt:2: the type is listed twice
            type java.lang.String/*                            | x.txt:2: neither a type nor a field nor a method
            type java.lang.String/length                       | x.txt:2: neither a type nor a field nor a method
            type java.lang.String/length()I/charAt(I)C         | x.txt:3: it belongs before length()I
            type java.lang.String/length()I/length()I          | x.txt:3: listed twice
            type java.lang.String/length()I/field VALUE        | x.txt:3: fields come before methods
            type java.lang.String/checked length()I SafeText   | x.txt:2: neither a type nor a field nor a method
            """)
    void aBadLineIsToldByFileAndLine(String lines, String error) {
        assertThatThrownBy(() -> listOf(lines.replace('/', '\n')))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith(error);
    }

    private static AllowList listOf(String text) {
        var reader = new AllowListReader();
        reader.read("x.txt", text);
        return reader.list();
    }
}

package dev.compere.plugin.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.action.CallAction;
import dev.compere.action.DeleteMessages;
import dev.compere.action.DeleteMessagesBySender;
import dev.compere.action.Donate;
import dev.compere.action.Permission;
import dev.compere.action.Priority;
import dev.compere.action.SendMessage;
import dev.compere.plugin.compile.PluginCompiler;
import dev.compere.plugin.script.CallVerbs;
import dev.compere.plugin.script.ChatVerbs;
import dev.compere.plugin.script.MediaVerbs;
import dev.compere.plugin.script.MessageVerbs;
import dev.compere.plugin.script.Needs;
import dev.compere.plugin.script.ParticipantVerbs;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a script must ask for and what its action needs when it is carried out are the same.
final class VerbPermissionsTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @MethodSource({
        "dev.compere.plugin.testkit.VerbsTest#messages",
        "dev.compere.plugin.testkit.VerbsTest#participants",
        "dev.compere.plugin.testkit.VerbsTest#calls",
        "dev.compere.plugin.testkit.VerbsTest#chats",
        "dev.compere.plugin.testkit.VerbsTest#media",
        "others"
    })
    void aVerbNeedsWhatItsActionNeeds(String script, CallAction action) throws IOException {
        var folder = Files.createDirectories(directory.resolve("sample"));
        Files.writeString(
                folder.resolve("plugin.groovy"),
                "plugin 'sample', version: '1', api: 1\non(MessageReceived) { event -> " + script + " }");
        var missing = new PluginCompiler()
                .check(folder).problems().stream()
                        .map(problem -> problem.message()
                                .replaceFirst("^\\w+ needs the permission (\\S+), which the header does.*", "$1"))
                        .collect(Collectors.toSet());
        assertThat(missing)
                .isEqualTo(Permission.neededFor(action).stream()
                        .map(Permission::word)
                        .collect(Collectors.toSet()));
    }

    static Stream<Arguments> others() {
        var comment = new SendMessage("x", 0, Priority.ANSWER);
        return Stream.of(
                Arguments.of("say 'x'", comment),
                Arguments.of("say 'x', stars: 0", comment),
                Arguments.of("reply event, 'x'", comment),
                Arguments.of("[1].each { say 'x' }", comment),
                Arguments.of("delete event", new DeleteMessages(List.of(1), false)),
                Arguments.of("delete event, report: true", new DeleteMessages(List.of(1), true)),
                Arguments.of("deleteAll event.sender", new DeleteMessagesBySender(1, false)),
                Arguments.of("donate 3", new Donate(3)));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {MessageVerbs.class, ParticipantVerbs.class, CallVerbs.class, ChatVerbs.class, MediaVerbs.class})
    void everyVerbSaysWhatItNeeds(Class<?> verbs) {
        assertThat(verbs.getDeclaredMethods())
                .filteredOn(method -> Modifier.isPublic(method.getModifiers()))
                .isNotEmpty()
                .allSatisfy(verb ->
                        assertThat(verb.getAnnotationsByType(Needs.class)).isNotEmpty());
    }
}

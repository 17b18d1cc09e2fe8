package dev.compere.plugin.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class ScriptVocabularyTest {

    private final ScriptVocabulary vocabulary = new ScriptVocabulary();

    @Test
    void thePageForAuthorsHasAllOfIt() throws IOException {
        var page = Files.readString(Path.of("../plugins/README.md"));

        assertThat(vocabulary.methods())
                .allSatisfy(word -> assertThat(page).containsPattern("`[^`|]*\\b" + word + "\\b"));
        assertThat(vocabulary.events().stream().filter(event -> !event.equals("ActionCompleted")))
                .allSatisfy(event -> assertThat(page).contains("`" + event + "`"));
    }

    @Test
    void everyVerbIsKnownWithItsOptions() {
        assertThat(vocabulary.methods()).contains("say", "mute", "title", "startVideoChat", "every");
        assertThat(vocabulary.usesOf("startVideoChat")).isEqualTo("startVideoChat() or startVideoChat(…: …)");
        assertThat(vocabulary.usesOf("every")).isEqualTo("every(period) { … } or every(period, …: …) { … }");
    }
}

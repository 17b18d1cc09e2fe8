package dev.compere.action;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PermissionTest {

    @Test
    void aCommentNeedsToBeAllowedToSpeak() {
        assertThat(Permission.neededFor(new SendMessage("Hi"))).containsExactly(Permission.MESSAGES_SEND);
    }

    @Test
    void whatCostsStarsNeedsToBeAllowedToSpendThemBesides() {
        var paid = new SendMessage("Hi", TextFormat.PLAIN, 5, Priority.ANSWER);

        assertThat(Permission.neededFor(paid))
                .containsExactlyInAnyOrder(Permission.MESSAGES_SEND, Permission.STARS_SPEND);
    }

    @Test
    void everyPermissionIsFoundByItsWord() {
        assertThat(Permission.values())
                .allSatisfy(permission ->
                        assertThat(Permission.of(permission.word())).contains(permission));
        assertThat(Permission.of("messages.shout")).isEmpty();
    }
}

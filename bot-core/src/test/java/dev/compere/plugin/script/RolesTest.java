package dev.compere.plugin.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.compere.event.CallKey;
import dev.compere.event.DonationReceived;
import dev.compere.event.MessageEvent;
import dev.compere.event.MessageReceived;
import dev.compere.event.PaidCommentReceived;
import dev.compere.event.Sender;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class RolesTest {

    private static final CallKey CALL = CallKey.liveStory(-100, 1);
    private static final Instant NOW = Instant.EPOCH;

    private final Roles roles = new Roles(Set.of(2L), Set.of(3L));

    @Test
    void whoOwnsTheCallOrIsNamedIsMoreThanAViewer() {
        assertThat(roles.of(comment(1, false), () -> 0)).isEqualTo(Role.EVERYONE);
        assertThat(roles.of(comment(1, false), () -> 5)).isEqualTo(Role.DONOR);
        assertThat(roles.of(comment(2, false), () -> 5)).isEqualTo(Role.TRUSTED);
        assertThat(roles.of(comment(3, false), () -> 0)).isEqualTo(Role.ADMIN);
        assertThat(roles.of(comment(1, true), () -> 0)).isEqualTo(Role.ADMIN);
        var paid = new PaidCommentReceived(CALL, NOW, 1, new Sender(1, "Ann"), 5, "x", List.of(), true, true, 1);
        assertThat(roles.of(paid, () -> 0)).isEqualTo(Role.ADMIN);
        var donation = new DonationReceived(CALL, NOW, 1, new Sender(2, "Bob"), 5, 1);
        assertThat(roles.of(donation, () -> 5)).isEqualTo(Role.TRUSTED);
    }

    @Test
    void theLedgerIsNotAskedAboutWhoeverIsNamed() {
        Stream.of(comment(2, false), comment(3, false), comment(1, true))
                .forEach(event -> roles.of(event, () -> {
                    throw new AssertionError("asked about " + event);
                }));
    }

    @Test
    void eachRoleIncludesThoseBeforeIt() {
        assertThat(Role.of("admin").isAtLeast(Role.of("trusted"))).isTrue();
        assertThat(Role.DONOR.isAtLeast(Role.DONOR)).isTrue();
        assertThat(Role.DONOR.isAtLeast(Role.TRUSTED)).isFalse();
        assertThatThrownBy(() -> Role.of("boss"))
                .hasMessage("a role is one of everyone, donor, trusted, admin, not 'boss'");
    }

    private static MessageEvent comment(long sender, boolean fromOwner) {
        return new MessageReceived(CALL, NOW, 1, new Sender(sender, "Ann"), "x", List.of(), fromOwner, true, false);
    }
}

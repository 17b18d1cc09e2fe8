package dev.compere.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.call.CallTarget;
import dev.compere.call.ChatAddress;
import dev.compere.config.CallAddress;
import dev.compere.config.ChatName;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class TargetsTest {

    @Test
    void everyKindOfAddressIsATarget() {
        var addresses = List.<CallAddress>of(
                new CallAddress.LiveStory(new ChatName.ByUsername("livechan"), OptionalInt.of(5), false),
                new CallAddress.LiveStory(new ChatName.Me(), OptionalInt.empty(), true),
                new CallAddress.VideoChat(
                        new ChatName.ById(-100123), "aB3", Optional.of(new ChatName.ByUsername("livechan"))));

        assertThat(Targets.of(addresses))
                .containsExactly(
                        new CallTarget.LiveStory(new ChatAddress.Username("livechan"), OptionalInt.of(5), false),
                        new CallTarget.LiveStory(new ChatAddress.Self(), OptionalInt.empty(), true),
                        new CallTarget.VideoChat(
                                new ChatAddress.ChatId(-100123),
                                "aB3",
                                Optional.of(new ChatAddress.Username("livechan"))));
    }
}

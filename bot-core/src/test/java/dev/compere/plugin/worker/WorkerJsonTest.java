package dev.compere.plugin.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.compere.action.CallAction;
import dev.compere.action.ChatAction;
import dev.compere.action.MediaAction;
import dev.compere.action.Permission;
import dev.compere.action.Playable;
import dev.compere.action.StoryAudience;
import dev.compere.event.CallEvent;
import dev.compere.event.CallKey;
import dev.compere.event.Donor;
import dev.compere.event.DonorsChanged;
import dev.compere.plugin.script.CompiledPlugin;
import dev.compere.plugin.script.PluginConfig;
import dev.compere.plugin.script.PluginFiles;
import dev.compere.plugin.script.PluginHeader;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class WorkerJsonTest {

    private static final CallKey CALL = CallKey.liveStory(-1001, 3);

    static Stream<Class<? extends CallEvent>> events() {
        return SealedTypes.of(CallEvent.class).stream();
    }

    static Stream<Class<? extends CallAction>> actions() {
        return SealedTypes.of(CallAction.class).stream();
    }

    static Stream<Class<? extends StoryAudience>> audiences() {
        return SealedTypes.of(StoryAudience.class).stream();
    }

    static Stream<Class<? extends Playable>> playables() {
        return SealedTypes.of(Playable.class).stream();
    }

    static Stream<Class<? extends FromWorker>> messagesOfAWorker() {
        return SealedTypes.of(FromWorker.class).stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void everyEventArrivesAsItWasSent(Class<? extends CallEvent> type) throws Exception {
        assertArrives(ToWorker.class, new ToWorker.Handle(Instant.EPOCH, SampleRecords.of(type)));
    }

    @ParameterizedTest
    @MethodSource("actions")
    void everyActionArrivesAsItWasSent(Class<? extends CallAction> type) throws Exception {
        assertArrives(FromWorker.class, new FromWorker.Act(1, CALL, SampleRecords.of(type)));
    }

    @ParameterizedTest
    @MethodSource("audiences")
    void everyAudienceOfAStoryArrivesAsItWasSent(Class<? extends StoryAudience> type) throws Exception {
        var start = new ChatAction.StartLiveStory(SampleRecords.of(type), true, false, true, 5);
        assertArrives(FromWorker.class, new FromWorker.Act(1, CALL, start));
    }

    @ParameterizedTest
    @MethodSource("playables")
    void everythingToPlayArrivesAsItWasSent(Class<? extends Playable> type) throws Exception {
        assertArrives(FromWorker.class, new FromWorker.Act(1, CALL, new MediaAction.Play(SampleRecords.of(type))));
    }

    @Test
    void aWorkerCannotNameAFileOutsideOfTheMediaFolder() {
        var play = "{\"is\":\"Act\",\"id\":1,\"call\":{\"kind\":\"LIVE_STORY\",\"chatId\":1,\"number\":1},"
                + "\"action\":{\"is\":\"Play\",\"what\":{\"is\":\"Named\",\"file\":\"../bot.yaml\"}}}";
        assertThatThrownBy(() -> WorkerJson.MAPPER.readValue(play, FromWorker.class))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageContaining("below the media folder");
    }

    @ParameterizedTest
    @MethodSource("messagesOfAWorker")
    void everyMessageOfAWorkerArrivesAsItWasSent(Class<? extends FromWorker> type) throws Exception {
        assertArrives(FromWorker.class, SampleRecords.of(type));
    }

    @Test
    void anAnonymousDonorAndAMissingValueArriveAsSuch() throws Exception {
        var event = new DonorsChanged(CALL, Instant.EPOCH, 5, List.of(new Donor(null, 5)));
        assertArrives(ToWorker.class, new ToWorker.Handle(Instant.EPOCH, event));
        assertArrives(ToWorker.class, new ToWorker.Text(null));
    }

    @Test
    void aPluginAndItsSettingsArriveAsTheyWereSent() throws Exception {
        var bytes = new byte[] {(byte) 0xCA, (byte) 0xFE, 0};
        var settings = Map.of("words", List.of("a", "b"), "n", 5_000_000_000L, "on", true, "share", 0.5);
        var load = new ToWorker.Load(
                Instant.EPOCH,
                new CompiledPlugin(
                        "echo",
                        "Script1",
                        Map.of("Script1", bytes),
                        new PluginHeader("echo", "1.0", 1, "", Set.of(Permission.MESSAGES_SEND), List.of()),
                        List.of(),
                        PluginFiles.NONE),
                PluginConfig.DEFAULT.withZone(ZoneId.of("Europe/Berlin")).withSettings(settings),
                "!");
        var arrived = (ToWorker.Load) arrived(ToWorker.class, load);
        assertThat(arrived.plugin().classes().get("Script1")).isEqualTo(bytes);
        assertThat(arrived.plugin().header()).isEqualTo(load.plugin().header());
        assertThat(arrived.plugin().files()).isEqualTo(load.plugin().files());
        assertThat(arrived.config()).isEqualTo(load.config());
    }

    @Test
    void noTwoEventsOrActionsShareASimpleName() {
        assertThat(events().map(Class::getSimpleName)).doesNotHaveDuplicates();
        assertThat(actions().map(Class::getSimpleName)).doesNotHaveDuplicates();
    }

    @Test
    void aTypeThatIsNoMessageIsRefused() {
        for (var name : List.of("Load", "java.lang.Thread", "MessageReceived", "LogLine2", "")) {
            assertThatThrownBy(() -> WorkerJson.MAPPER.readValue("{\"is\":\"" + name + "\"}", FromWorker.class))
                    .as(name)
                    .isInstanceOf(JsonProcessingException.class);
        }
    }

    @Test
    void anActionThatBreaksItsOwnRulesIsRefused() {
        var donation = "{\"is\":\"Act\",\"id\":1,\"call\":{\"kind\":\"LIVE_STORY\",\"chatId\":1,\"number\":1},"
                + "\"action\":{\"is\":\"Donate\",\"stars\":-5}}";
        assertThatThrownBy(() -> WorkerJson.MAPPER.readValue(donation, FromWorker.class))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageContaining("a donation needs a positive number of Stars");
    }

    private static <T> void assertArrives(Class<T> type, T message) throws JsonProcessingException {
        assertThat(arrived(type, message)).isEqualTo(message);
    }

    private static <T> T arrived(Class<T> type, T message) throws JsonProcessingException {
        return WorkerJson.MAPPER.readValue(WorkerJson.MAPPER.writerFor(type).writeValueAsString(message), type);
    }
}

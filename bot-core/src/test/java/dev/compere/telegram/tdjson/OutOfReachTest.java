package dev.compere.telegram.tdjson;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What Telegram's API has and TDLib gives its clients no way to ask for. TDLib refuses a field it knows with a value
/// of another type, and passes over one it does not know: so its answers say what it does not have. When one of these
/// fails, a new TDLib has brought something within reach.
class OutOfReachTest {

    private static final String NOT_UNDERSTOOD = "Failed to parse";

    private static TdJsonLink tdlib;

    @BeforeAll
    static void load() {
        // The library's log is set up, and silent.
        assertThat(RealTdlib.telegram().version()).isNotEmpty();
        tdlib = new TdJsonLink(NativeTdJson.load(RealTdlib.library()));
    }

    @ParameterizedTest
    @CsvSource({
        "startLiveStory, caption",
        "startLiveStory, is_posted_to_chat_page",
        "sendGroupCallMessage, message_sender_id",
        "sendGroupCallMessage, random_id",
        "getGroupCall, limit",
        "loadGroupCallParticipants, participant_ids",
        "loadGroupCallParticipants, audio_source_ids",
        "joinLiveStory, participant_id",
    })
    void theRequestHasNoSuchField(String request, String field) {
        assertThat(answer("{\"@type\":\"%s\",\"%s\":[[]]}".formatted(request, field)))
                .doesNotContain(NOT_UNDERSTOOD);
    }

    @ParameterizedTest
    @CsvSource({
        "checkGroupCall",
        "toggleGroupCallSettings",
        "getGroupCallParticipant",
        "deleteVideoChatMessages",
    })
    void thereIsNoSuchRequest(String request) {
        assertThat(answer("{\"@type\":\"%s\"}".formatted(request))).contains("Unknown class \\\"" + request);
    }

    @Test
    void aFieldThatItHasIsRefusedWithAnotherType() {
        assertThat(answer("{\"@type\":\"startLiveStory\",\"protect_content\":[[]]}"))
                .contains(NOT_UNDERSTOOD);
    }

    private static String answer(String request) {
        return new String(tdlib.execute(request.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }
}

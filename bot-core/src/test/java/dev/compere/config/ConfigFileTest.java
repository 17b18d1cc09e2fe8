package dev.compere.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConfigFileTest {

    private static final String REQUIRED = """
            telegram:
              api_id: 12345
              api_hash: env:HASH
            call:
              live_story: "@livechan"
            """;

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsWhatTheRecordsHold() {
        var config = valid("""
                time_zone: Europe/Berlin
                telegram:
                  api_id: env:ID
                  api_hash: env:HASH
                  phone_number: +49 170 1234567
                  proxy: { type: socks5, server: proxy.example, port: 1080, username: anna, password: open }
                  request_timeout: 500s
                call:
                  live_story: t.me/livechan/s/5
                  rejoin: { first_delay: 500ms }
                plugins:
                  each:
                    moderation: { enabled: false, settings: { links: delete, words: [a, b], limit: 3, calm: true } }
                schedule:
                  tasks:
                    - { name: hello, every: 15m, misfire: run_once, do: { send_message: { text: Hello } } }
                    - { name: top, cron: "0 0 20 * * ?", do: { post_leaderboard: { places: 3 } } }
                """);

        assertThat(config.timeZone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(config.telegram().apiId()).isEqualTo(777);
        assertThat(config.telegram().apiHash().reveal()).isEqualTo("f00d");
        assertThat(config.telegram().phoneNumber()).contains("+491701234567");
        assertThat(config.telegram().proxy())
                .contains(new ProxyConfig.Socks5(
                        "proxy.example", 1080, Optional.of("anna"), Optional.of(new Secret("open"))));
        assertThat(config.telegram().requestTimeout()).isEqualTo(Duration.ofSeconds(500));
        var call = new CallAddress.LiveStory(new ChatName.ByUsername("livechan"), OptionalInt.of(5), false);
        assertThat(config.call().addresses()).containsExactly(call);
        assertThat(config.call().firstDelay()).isEqualTo(Duration.ofMillis(500));
        assertThat(config.plugins().of("moderation").enabled()).isFalse();
        assertThat(config.plugins().of("moderation").settings())
                .isEqualTo(Map.of("links", "delete", "words", List.of("a", "b"), "limit", 3L, "calm", true));
        assertThat(config.plugins().of("greeter")).isEqualTo(config.plugins().usual());
        assertThat(config.schedule().tasks())
                .containsExactly(
                        new TaskConfig(
                                "hello",
                                new TaskConfig.Trigger.Every(Duration.ofMinutes(15)),
                                TaskConfig.Misfire.RUN_ONCE,
                                List.of(call),
                                new Deed.SendMessage("Hello")),
                        new TaskConfig(
                                "top",
                                new TaskConfig.Trigger.Cron("0 0 20 * * ?"),
                                TaskConfig.Misfire.SKIP,
                                List.of(call),
                                new Deed.PostLeaderboard("", 3, Deed.Place.CALL)));
    }

    @Test
    void allMistakesAreToldAtOnceWithTheirLines() {
        assertThat(errors("""
                telegram:
                  api_id: soon
                  api_hash: env:MISSING
                  proxy:
                    type: mtproto
                    server: proxy.example
                    prt: 443
                    secret: dd00
                  request_timeout: 30
                call:
                  live_story: "not a name"
                actions:
                  messages_per_minute: 0
                  spending_limit: lots
                  spending_limit: 1
                plugins: none
                """))
                .containsExactly(
                        "bot.yaml:2: telegram.api_id must be a positive number; Telegram shows it at my.telegram.org,"
                                + " \"API development tools\"",
                        "bot.yaml:3: telegram.api_hash needs the environment variable MISSING, which is not set;"
                                + " export it or write file:PATH",
                        "bot.yaml:5: telegram.proxy.port is missing; write the proxy's port",
                        "bot.yaml:7: telegram.proxy.prt is not a key; did you mean port?",
                        "bot.yaml:9: telegram.request_timeout must be a length of time, not 30; write it like 500ms,"
                                + " 30s, 10m, 2h or 90d",
                        "bot.yaml:11: call.live_story is not an address of a live story: not a name; write \"@name\","
                                + " t.me/name/s/live, a chat id or me",
                        "bot.yaml:13: actions.messages_per_minute must be a whole number from 1 to 600, not 0",
                        "bot.yaml:14: actions.spending_limit must be a whole number from 0 to 1000000, not lots",
                        "bot.yaml:15: actions.spending_limit is set twice, first in line 14; keep one of them",
                        "bot.yaml:16: plugins must hold keys of its own; indent them below it");
    }

    @Test
    void aScheduleIsChecked() {
        assertThat(errors(REQUIRED + """
                time_zone: Europe/Berlim
                schedule:
                  tasks:
                    - { name: top, cron: "0 0 20 * * ?", every: 5m, do: { post_leaderboard: { places: 50 } } }
                    - { name: top, every: 10ms, misfire: later, do: {} }
                """))
                .containsExactly(
                        "bot.yaml:6: time_zone is not a time zone: Europe/Berlim; did you mean Europe/Berlin?",
                        "bot.yaml:9: schedule.tasks[0] needs one of cron, every and at_scheduled_time; write one of them",
                        "bot.yaml:9: schedule.tasks[0].do.post_leaderboard.places must be a whole number from 1 to 20,"
                                + " not 50",
                        "bot.yaml:10: schedule.tasks[1].name is used by another task: top; give each task a name of"
                                + " its own",
                        "bot.yaml:10: schedule.tasks[1].every must be from 1s to 366d, not 10ms",
                        "bot.yaml:10: schedule.tasks[1].misfire must be one of skip, run_once, not later",
                        "bot.yaml:10: schedule.tasks[1].do names nothing to do; write one of send_message,"
                                + " post_leaderboard, post_to_chat, allow_messages, join_call, leave_call, end_call, play, queue,"
                                + " play_sound, show_card, show_leaderboard, stop_playing, record, stop_local_recording,"
                                + " start_live_story, set_minimum_stars, start_video_chat, schedule_video_chat,"
                                + " start_scheduled_video_chat, set_title, mute_new_participants, start_recording,"
                                + " stop_recording");
    }

    @Test
    void brokenYamlIsToldWithItsLineButNotQuoted() {
        assertThat(errors("telegram:\n  api_hash: \"topsecret\n  api_id: 1\n"))
                .singleElement()
                .satisfies(error -> assertThat(error)
                        .startsWith("bot.yaml:")
                        .contains("is not valid YAML: found unexpected end of stream")
                        .doesNotContain("topsecret"));
        assertThat(errors("call:\n  live_story: @livechan\n"))
                .containsExactly("bot.yaml:2: is not valid YAML: found character '@' that cannot start any token. (Do"
                        + " not use @ for indentation); indent with spaces, and put a value that begins with @, ` or %"
                        + " into quotes");
        assertThat(errors("just words"))
                .containsExactly("bot.yaml:1: does not hold keys and values; start from config/bot.yaml");
    }

    @Test
    void whatYamlOffersBeyondKeysAndValuesIsRefused() {
        assertThat(errors(REQUIRED + """
                plugins: { directory: &here mine, command_prefix: *here }
                ledger: { url: !!binary aGVsbG8= }
                ---
                actions: { burst: 1 }
                """))
                .containsExactly(
                        "bot.yaml:6: plugins.command_prefix is a YAML alias, which is not supported; write the value"
                                + " out",
                        "bot.yaml:7: ledger.url is of a YAML type that is not supported; take the !! and its word out",
                        "bot.yaml:9: begins a second document; take out the line of three dashes before it");
    }

    @Test
    void aMissingFileIsAProblemNotAnException() {
        assertThat(ConfigFile.load(folder.resolve("none.yaml"), Map.of()))
                .isInstanceOfSatisfying(
                        LoadedConfig.Invalid.class,
                        invalid -> assertThat(invalid.errors())
                                .singleElement()
                                .extracting(ConfigProblem::what)
                                .isEqualTo("cannot be read (NoSuchFileException)"));
    }

    @Test
    void anEmptyFileLacksWhatIsRequired() {
        assertThat(errors(""))
                .extracting(error -> error.replaceAll(";.*", ""))
                .containsExactly(
                        "bot.yaml:1: telegram.api_id is missing",
                        "bot.yaml:1: telegram.api_hash is missing",
                        "bot.yaml:1: call needs live_story or video_chat");
    }

    private BotConfig valid(String text) {
        return switch (load(text)) {
            case LoadedConfig.Valid valid -> valid.config();
            case LoadedConfig.Invalid invalid -> throw new AssertionError(invalid.errors());
        };
    }

    private List<String> errors(String text) {
        return switch (load(text)) {
            case LoadedConfig.Valid valid -> throw new AssertionError("no error in " + valid.config());
            case LoadedConfig.Invalid invalid ->
                invalid.errors().stream()
                        .map(problem -> problem.toString().replace(folder + "/", ""))
                        .toList();
        };
    }

    private LoadedConfig load(String text) {
        try {
            var file = Files.writeString(folder.resolve("bot.yaml"), text);
            return ConfigFile.load(file, Map.of("HASH", "f00d", "ID", "777"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dev.compere.localtelegram.api;

import dev.compere.localtelegram.tl.TlObject;
import dev.compere.localtelegram.world.MessageLevel;
import java.util.List;

/// The app configuration: a JSON object, built of TL objects. Only the settings of calls are in it.
final class AppConfig {
    private AppConfig() {}

    static TlObject answer() {
        var levels = MessageLevel.ALL.stream().map(AppConfig::level).toList();
        var config = object(
                value("stars_groupcall_message_limits", TlObject.of("jsonArray").with("value", levels)),
                value("stars_groupcall_message_amount_max", number(10_000)),
                value("group_call_message_length_limit", number(128)),
                value("group_call_message_ttl", number(10)));
        return TlObject.of("help.appConfig").with("hash", 1).with("config", config);
    }

    private static TlObject level(MessageLevel level) {
        return object(
                value("stars", number(level.stars())),
                value("pin_period", number(level.pinSeconds())),
                value("text_length_max", number(level.textLength())),
                value("emoji_max", number(level.customEmoji())),
                value("color1", string(level.colour())),
                value("color2", string(level.colour())),
                value("color_bg", string(level.colour())));
    }

    private static TlObject object(TlObject... values) {
        return TlObject.of("jsonObject").with("value", List.of(values));
    }

    private static TlObject value(String key, TlObject value) {
        return TlObject.of("jsonObjectValue").with("key", key).with("value", value);
    }

    private static TlObject number(long value) {
        return TlObject.of("jsonNumber").with("value", (double) value);
    }

    private static TlObject string(String value) {
        return TlObject.of("jsonString").with("value", value);
    }
}

package dev.compere.localtelegram.api;

import dev.compere.localtelegram.tl.TlObject;
import java.util.List;

/// The emoji that everybody may react with. Their pictures are named, as TDLib wants them to be, but nobody fetches
/// them.
final class AvailableReactions {
    private static final List<String> EMOJI = List.of("👍", "❤", "🔥", "👏", "😁", "🎉");
    private static final int PICTURES = 5;
    private static final String STILL = "image/webp";
    private static final String ANIMATED = "application/x-tgsticker";

    private AvailableReactions() {}

    static TlObject answer() {
        return TlObject.of("messages.availableReactions")
                .with("hash", 1)
                .with(
                        "reactions",
                        EMOJI.stream().map(AvailableReactions::reaction).toList());
    }

    private static TlObject reaction(String emoji) {
        var first = 1 + EMOJI.indexOf(emoji) * PICTURES;
        return TlObject.of("availableReaction")
                .with("reaction", emoji)
                .with("title", emoji)
                .with("static_icon", picture(first, STILL, emoji))
                .with("appear_animation", picture(first + 1, ANIMATED, emoji))
                .with("select_animation", picture(first + 2, ANIMATED, emoji))
                .with("activate_animation", picture(first + 3, ANIMATED, emoji))
                .with("effect_animation", picture(first + 4, ANIMATED, emoji));
    }

    private static TlObject picture(long id, String format, String emoji) {
        var sticker = TlObject.of("documentAttributeSticker")
                .with("alt", emoji)
                .with("stickerset", TlObject.of("inputStickerSetEmpty"));
        return TlObject.of("document")
                .with("id", id)
                .with("access_hash", id)
                .with("mime_type", format)
                .with("size", 1L)
                .with("dc_id", 1)
                .with("attributes", List.of(sticker));
    }
}

package dev.compere.localtelegram.api;

import dev.compere.localtelegram.tl.TlObject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/// What TDLib asks when it starts, or now and then, and whose answer no bot sees: the smallest answer that contents
/// it.
final class StartUpAnswers {
    /// Answers that expire must do so in the future: TDLib asks again at once otherwise, for ever.
    private static final Duration EXPIRY = Duration.ofHours(1);

    private final InstantSource clock;

    StartUpAnswers(InstantSource clock) {
        this.clock = clock;
    }

    void addTo(Methods methods) {
        methods.open("help.getConfig", (session, _) -> config(session.dataCentre()));
        methods.open("help.getNearestDc", (_, _) -> nearestDataCentre());

        methods.open("help.getAppConfig", (_, _) -> AppConfig.answer());
        methods.add("help.getPromoData", (_, _) -> expiring("help.promoDataEmpty"));
        methods.add("help.getTermsOfServiceUpdate", (_, _) -> expiring("help.termsOfServiceUpdateEmpty"));
        methods.add("help.getPeerColors", (_, _) -> TlObject.of("help.peerColorsNotModified"));
        methods.add("help.getPeerProfileColors", (_, _) -> TlObject.of("help.peerColorsNotModified"));

        methods.add("account.getNotifySettings", (_, _) -> TlObject.of("peerNotifySettings"));
        methods.add("account.getReactionsNotifySettings", (_, _) -> reactionsNotifySettings());
        methods.add("account.getChatThemes", (_, _) -> TlObject.of("account.themesNotModified"));
        methods.add("account.getWebBrowserSettings", (_, _) -> TlObject.of("account.webBrowserSettingsNotModified"));
        methods.add("account.getContentSettings", (_, _) -> TlObject.of("account.contentSettings"));
        methods.add("account.getSavedMusicIds", (_, _) -> TlObject.of("account.savedMusicIdsNotModified"));
        methods.add("account.updateStatus", (_, _) -> true);

        methods.add("messages.getAttachMenuBots", (_, _) -> TlObject.of("attachMenuBotsNotModified"));
        methods.add("messages.getDialogFilters", (_, _) -> dialogFilters());
        methods.add("messages.getStickerSet", (_, request) -> emptyStickerSet(request));
        methods.add("messages.getAvailableReactions", (_, _) -> AvailableReactions.answer());
        methods.add("messages.getAvailableEffects", (_, _) -> TlObject.of("messages.availableEffectsNotModified"));
        methods.add("aicompose.getTones", (_, _) -> TlObject.of("aicompose.tonesNotModified"));
        methods.add("contacts.getTopPeers", (_, _) -> TlObject.of("contacts.topPeersNotModified"));
    }

    private TlObject config(int dataCentre) {
        var now = Seconds.of(clock.instant());
        // The client comes through a proxy, which decides where connections go: nobody uses this address.
        var address = TlObject.of("dcOption")
                .with("id", dataCentre)
                .with("ip_address", "127.0.0.1")
                .with("port", 443);
        return TlObject.of("config")
                .with("date", now)
                .with("expires", now + (int) EXPIRY.toSeconds())
                .with("test_mode", true)
                .with("this_dc", dataCentre)
                .with("dc_options", List.of(address))
                .with("dc_txt_domain_name", "localhost")
                .with("chat_size_max", 200)
                .with("megagroup_size_max", 200_000)
                .with("online_update_period_ms", 120_000)
                .with("stickers_recent_limit", 20)
                .with("me_url_prefix", "https://t.me/")
                .with("caption_length_max", 1024)
                .with("message_length_max", 4096)
                .with("webfile_dc_id", 4);
    }

    private static TlObject nearestDataCentre() {
        return TlObject.of("nearestDc").with("country", "NL").with("this_dc", 1).with("nearest_dc", 1);
    }

    private TlObject expiring(String constructor) {
        return TlObject.of(constructor)
                .with("expires", Seconds.of(clock.instant().plus(EXPIRY)));
    }

    private static TlObject reactionsNotifySettings() {
        return TlObject.of("reactionsNotifySettings").with("sound", TlObject.of("notificationSoundDefault"));
    }

    /// TDLib needs the folder of all chats among the others.
    private static TlObject dialogFilters() {
        return TlObject.of("messages.dialogFilters").with("filters", List.of(TlObject.of("dialogFilterDefault")));
    }

    /// "Not modified" would abort TDLib, which has no set to keep.
    private static TlObject emptyStickerSet(TlObject request) {
        var asked = request.object("stickerset");
        var name = asked.constructor();
        var set = TlObject.of("stickerSet")
                .with("id", asked.has("id") ? asked.number("id") : (long) name.hashCode())
                .with("access_hash", 1L)
                .with("title", name)
                .with("short_name", name);
        return TlObject.of("messages.stickerSet").with("set", set);
    }
}

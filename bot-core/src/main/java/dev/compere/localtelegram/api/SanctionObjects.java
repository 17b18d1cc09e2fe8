package dev.compere.localtelegram.api;

import dev.compere.localtelegram.tl.TlObject;
import dev.compere.localtelegram.world.Account;
import dev.compere.localtelegram.world.Chat;
import dev.compere.localtelegram.world.Deed;
import dev.compere.localtelegram.world.Sanction;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// `chatBannedRights`: what somebody is forbidden to do.
final class SanctionObjects {
    /// The date that stands for "never", as does 0 in requests.
    private static final int FOR_EVER = Integer.MAX_VALUE;

    private SanctionObjects() {}

    static Sanction read(TlObject rights) {
        var forbidden = Arrays.stream(Deed.values())
                .filter(deed -> rights.has(name(deed)))
                .collect(Collectors.toUnmodifiableSet());
        var until = rights.integer("until_date");
        return new Sanction(
                forbidden,
                until == 0 || until == FOR_EVER ? Optional.empty() : Optional.of(Instant.ofEpochSecond(until)));
    }

    /// A banned or restricted member, user or channel.
    static TlObject participant(Chat chat, TlObject peer, Sanction sanction, Account viewer) {
        return TlObject.of("channelParticipantBanned")
                .flag("left", sanction.bans())
                .with("peer", peer)
                .with("kicked_by", viewer.id())
                .with("date", Seconds.of(chat.createdAt()))
                .with("banned_rights", rights(sanction));
    }

    private static TlObject rights(Sanction sanction) {
        var rights = TlObject.of("chatBannedRights")
                .with("until_date", sanction.until().map(Seconds::of).orElse(FOR_EVER));
        for (var deed : sanction.forbidden()) {
            rights = rights.flag(name(deed), true);
        }
        return rights;
    }

    private static String name(Deed deed) {
        return deed.name().toLowerCase(Locale.ROOT);
    }
}

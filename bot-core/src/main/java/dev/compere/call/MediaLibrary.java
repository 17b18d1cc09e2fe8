package dev.compere.call;

import dev.compere.action.Playable;
import dev.compere.action.RefusalReason;
import dev.compere.event.CallKey;
import dev.compere.media.MediaItem;
import dev.compere.media.MediaSource;
import dev.compere.media.card.Card;
import dev.compere.media.card.CardPainter;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;

/// Finds what is to be played: a file of the media folder or a live input, an address of an allowed server, or a card
/// that is drawn.
final class MediaLibrary {

    private final MediaSettings settings;
    private final MediaFolder folder;
    private final TopDonors topDonors;
    private final CardPainter painter = new CardPainter();

    MediaLibrary(MediaSettings settings, TopDonors topDonors) {
        this.settings = settings;
        this.folder = new MediaFolder(settings.folder());
        this.topDonors = topDonors;
    }

    sealed interface Finding {}

    record Found(MediaItem item) implements Finding {}

    record Unavailable(RefusalReason reason) implements Finding {}

    /// @param call whose donors a ranking shows
    Finding find(Playable what, CallKey call) {
        return switch (what) {
            case Playable.Named(String name)
            when settings.inputs().containsKey(name) ->
                new Found(MediaItem.of(name, settings.inputs().get(name)));
            case Playable.Named(String file) -> file(file);
            case Playable.Address(URI url) -> address(url);
            case Playable.Shown(var title, var lines, Duration shown) ->
                card(new Card.Slate(title, lines), title.isBlank() ? "a card" : title, shown);
            case Playable.Ranking ranking -> ranking(ranking, call);
        };
    }

    private Finding file(String file) {
        return folder.find(file)
                .<Finding>map(path -> new Found(MediaItem.of(file, new MediaSource.MediaFile(path))))
                .orElseGet(() -> new Unavailable(new RefusalReason.UnknownMedia(
                        file, folder.similarTo(file, settings.inputs().keySet()))));
    }

    private Finding address(URI url) {
        var host = url.getHost().toLowerCase(Locale.ROOT);
        int usual = url.getScheme().equalsIgnoreCase("https") ? 443 : 80;
        var name = url.getPort() == -1 || url.getPort() == usual ? host : host + ":" + url.getPort();
        return settings.hosts().contains(name)
                ? new Found(MediaItem.of(host + url.getPath(), new MediaSource.RemoteFile(url)))
                : new Unavailable(new RefusalReason.HostNotAllowed(name));
    }

    private Finding ranking(Playable.Ranking wanted, CallKey call) {
        var donors = topDonors.top(call, wanted.places());
        if (donors.isEmpty()) {
            return new Unavailable(new RefusalReason.NoDonors());
        }
        var rows = donors.stream()
                .map(donor -> new Card.Row(
                        donor.sender() == null ? "Anonymous" : donor.sender().name(), String.valueOf(donor.stars())))
                .toList();
        return card(new Card.Ranking(wanted.title(), rows), "the leaderboard", wanted.shown());
    }

    private Finding card(Card card, String title, Duration shown) {
        var size = settings.player();
        var picture = painter.paint(card, size.width(), size.height());
        return new Found(MediaItem.of(title, new MediaSource.Still(picture, shown)));
    }
}

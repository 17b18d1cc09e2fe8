package dev.compere.localtelegram.viewer;

import dev.compere.media.VideoFrame;
import dev.compere.media.card.Card;
import dev.compere.media.card.CardPainter;
import java.util.List;

/// The picture of a leaderboard, as the bot shows it.
final class LeaderboardCard {
    private LeaderboardCard() {}

    static VideoFrame of(int width, int height) {
        var rows = List.of(new Card.Row("Ann", "50"), new Card.Row("Bob", "30"), new Card.Row("Cleo", "5"));
        return new CardPainter().paint(new Card.Ranking("Top donors", rows), width, height);
    }
}

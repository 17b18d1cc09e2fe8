package dev.compere.app.demo;

import dev.compere.localtelegram.world.LiveStory;
import dev.compere.localtelegram.world.Refusal;
import dev.compere.localtelegram.world.Sent;
import dev.compere.localtelegram.world.Viewer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// The viewers of the rehearsal: regulars who chat, react, pay and donate, a spammer, somebody who posts links,
/// somebody who comes and goes. Plays on the thread that calls [#play].
final class Cast {

    /// A regular opens the mouth once in so many seconds: more often is what moderation calls a flood.
    private static final int SECONDS_BETWEEN_TURNS = 6;

    private static final List<String> NAMES = List.of(
            "Ann", "Bo", "Cleo", "Dev", "Eli", "Fay", "Gus", "Hana", "Ivo", "Jun", "Lou", "Mia", "Noor", "Ola", "Pia",
            "Quinn", "Rosa", "Sam", "Tom", "Uma", "Vera", "Wim", "Yara", "Zoe");
    private static final List<String> TALK = List.of(
            "Hello everyone!",
            "Greetings from Oslo",
            "What a view",
            "Which song was that?",
            "Can you hear us?",
            "First time here",
            "Nice jacket",
            "lol",
            "Good evening",
            "How long have you been live?");
    private static final List<String> REACTIONS = List.of("❤", "👍", "🔥", "🎉", "👏");
    private static final List<String> CHEERS =
            List.of("Great show!", "For you", "Keep going", "Play it again", "Bravo");
    private static final long CUSTOM_EMOJI = 5368324170671202286L;

    private final int turnsPerSecond;
    private final RandomGenerator random;
    private final Consumer<Sent> sent;
    private final List<Viewer> regulars;
    private final Viewer spammer;
    private final Viewer linkPoster;
    private final Viewer wanderer;
    private boolean wandererIsHere = true;

    /// @param turnsPerSecond how busy it is; the more, the more viewers there are
    Cast(LiveStory story, int turnsPerSecond, RandomGenerator random, Consumer<Sent> sent) {
        this.turnsPerSecond = turnsPerSecond;
        this.random = random;
        this.sent = sent;
        this.regulars = IntStream.range(0, Math.clamp((long) turnsPerSecond * SECONDS_BETWEEN_TURNS, 12, 3000))
                .mapToObj(i -> story.viewer(name(i)))
                .toList();
        this.spammer = story.viewer("Max");
        this.linkPoster = story.viewer("Lea");
        this.wanderer = story.viewer("Kim");
    }

    /// Plays until the time is over or the thread is interrupted. A turn that comes late is made up for, so the rate
    /// holds on average.
    void play(Duration length) {
        long start = System.nanoTime();
        long end = length.toNanos();
        long turn = 0;
        while (!Thread.currentThread().isInterrupted()) {
            long due = turn * 1_000_000_000L / turnsPerSecond;
            long now = System.nanoTime() - start;
            if (now >= end) {
                return;
            }
            if (due > now) {
                LockSupport.parkNanos(Math.min(due, end) - now);
            } else {
                takeTurn(turn++);
            }
        }
    }

    private void takeTurn(long turn) {
        if (turn % 400 == 399) {
            comeOrGo();
        }
        try {
            act(pick(regulars));
        } catch (Refusal refused) {
            // Whoever the bot has banned is not there any more, and silent.
            if (!refused.getMessage().equals("GROUPCALL_JOIN_MISSING")) {
                throw refused;
            }
        }
    }

    private void act(Viewer viewer) {
        switch (random.nextInt(100)) {
            case 0, 1, 2, 3, 4, 5, 6 -> sent.accept(viewer.reacts(pick(REACTIONS)));
            case 7, 8, 9 -> sent.accept(viewer.reactsWithCustomEmoji(CUSTOM_EMOJI));
            case 10, 11, 12, 13 -> sent.accept(viewer.pays(5 + random.nextInt(95), pick(CHEERS)));
            case 14, 15, 16 -> sent.accept(viewer.donates(1 + random.nextInt(50)));
            case 17 -> sent.accept(viewer.says("!top"));
            case 18 -> sent.accept(linkPoster.says("Win at http://spam.example"));
            case 19 -> flood();
            default -> sent.accept(viewer.says(pick(TALK)));
        }
    }

    private void flood() {
        for (int i = 0; i < 6; i++) {
            sent.accept(spammer.says("BUY CHEAP STARS NOW"));
        }
    }

    private void comeOrGo() {
        if (wandererIsHere) {
            wanderer.leaves();
        } else {
            wanderer.joins();
        }
        wandererIsHere = !wandererIsHere;
    }

    private static String name(int index) {
        int round = index / NAMES.size();
        return NAMES.get(index % NAMES.size()) + (round == 0 ? "" : " " + (round + 1));
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}

package dev.compere.localtelegram.world;

import java.util.Arrays;
import java.util.Comparator;

/// Where a participant stands in the list: who is seen first, then who spoke last, then who raised the hand first,
/// then who joined last. Its text is the offset that a client pages with.
record ListPosition(int visible, long active, long hand, long joined, long number) implements Comparable<ListPosition> {
    private static final Comparator<ListPosition> ORDER = Comparator.comparingInt(ListPosition::visible)
            .thenComparingLong(ListPosition::active)
            .thenComparingLong(ListPosition::hand)
            .thenComparingLong(ListPosition::joined)
            .thenComparingLong(ListPosition::number)
            .reversed();

    /// @param hands whether raised hands count: they do for who may speak
    static ListPosition of(ParticipantState state, boolean hands) {
        return new ListPosition(
                state.visible() ? 1 : 0,
                active(state),
                hands ? state.voice().hand() : 0,
                state.joinedAt().getEpochSecond(),
                state.number());
    }

    /// @throws Refusal `OFFSET_INVALID` if the text is no offset
    static ListPosition parse(String offset) {
        try {
            var parts = Arrays.stream(offset.split("\\.", -1))
                    .mapToLong(Long::parseLong)
                    .toArray();
            return new ListPosition((int) parts[0], parts[1], parts[2], parts[3], parts[4]);
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw Refusal.badRequest("OFFSET_INVALID");
        }
    }

    /// Who can speak and has not spoken yet counts as speaking, as TDLib has it.
    private static long active(ParticipantState state) {
        return state.voice().lastSpoke().map(spoke -> spoke.getEpochSecond()).orElseGet(() -> switch (state.voice()
                .mute()) {
            case UNMUTED -> (long) Integer.MAX_VALUE;
            case BY_CHOICE -> state.joinedAt().getEpochSecond();
            case BY_ADMINISTRATOR -> 0L;
        });
    }

    @Override
    public int compareTo(ListPosition other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return visible + "." + active + "." + hand + "." + joined + "." + number;
    }
}

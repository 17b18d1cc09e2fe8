package dev.compere.localtelegram.world;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntConsumer;

/// Who is in a video chat, in the server's order (group-calls.txt, "Getting info about a group call"). Guarded by the
/// world's lock.
final class ParticipantList {
    private static final int FEWEST = 3;
    private static final int USUAL = 20;
    private static final int MOST = 500;

    private final Map<User, ParticipantState> byUser = new LinkedHashMap<>();
    private final Map<Peer, User> users = new HashMap<>();
    private final Map<Integer, User> sources = new HashMap<>();
    private final NavigableMap<ListPosition, ParticipantState> listed = new TreeMap<>();
    private final NavigableMap<ListPosition, ParticipantState> listedWithHands = new TreeMap<>();

    private final IntConsumer gone;

    /// @param gone is told of each source that is used no more
    ParticipantList(IntConsumer gone) {
        this.gone = gone;
    }

    int count() {
        return byUser.size();
    }

    int visible() {
        return (int) byUser.values().stream().filter(ParticipantState::visible).count();
    }

    Collection<ParticipantState> all() {
        return List.copyOf(byUser.values());
    }

    Optional<ParticipantState> of(User user) {
        return Optional.ofNullable(byUser.get(user));
    }

    Optional<ParticipantState> as(Peer peer) {
        return Optional.ofNullable(users.get(peer)).map(byUser::get);
    }

    Optional<ParticipantState> withSource(int source) {
        return Optional.ofNullable(sources.get(source)).map(byUser::get);
    }

    void put(ParticipantState state) {
        var before = detach(state.user());
        byUser.put(state.user(), state);
        users.put(state.peer(), state.user());
        state.sources().forEach(source -> sources.put(source, state.user()));
        listed.put(ListPosition.of(state, false), state);
        listedWithHands.put(ListPosition.of(state, true), state);
        before.stream().filter(source -> !state.sources().contains(source)).forEach(gone::accept);
    }

    void remove(User user) {
        detach(user).forEach(gone::accept);
    }

    /// @return the sources that the user had
    private List<Integer> detach(User user) {
        var state = byUser.remove(user);
        if (state == null) {
            return List.of();
        }
        users.remove(state.peer());
        state.sources().forEach(sources::remove);
        listed.remove(ListPosition.of(state, false));
        listedWithHands.remove(ListPosition.of(state, true));
        return state.sources();
    }

    void clear() {
        byUser.clear();
        users.clear();
        sources.clear();
        listed.clear();
        listedWithHands.clear();
    }

    /// The beginning of the list, as `phone.getGroupCall` has it: three at least, but the offset points behind the
    /// one that was asked for as the last.
    ParticipantPage first(int limit, boolean hands) {
        var wanted = limit <= 0 ? USUAL : limit;
        var states = states(order(hands), Math.max(wanted, FEWEST));
        if (states.isEmpty()) {
            return new ParticipantPage(states, "");
        }
        var last = states.get(Math.min(wanted, states.size()) - 1);
        return new ParticipantPage(states, ListPosition.of(last, hands).toString());
    }

    /// @param offset empty for the beginning
    ParticipantPage page(String offset, int limit, boolean hands) {
        var rest = offset.isEmpty() ? order(hands) : order(hands).tailMap(ListPosition.parse(offset), false);
        var states = states(rest, limit <= 0 ? USUAL : limit);
        if (states.isEmpty()) {
            return new ParticipantPage(states, "");
        }
        var end = ListPosition.of(states.getLast(), hands);
        return new ParticipantPage(states, end.equals(order(hands).lastKey()) ? "" : end.toString());
    }

    private NavigableMap<ListPosition, ParticipantState> order(boolean hands) {
        return hands ? listedWithHands : listed;
    }

    private static List<ParticipantState> states(Map<ListPosition, ParticipantState> from, int limit) {
        return from.values().stream().limit(Math.min(limit, MOST)).toList();
    }
}

package dev.compere.plugin.testkit;

import dev.compere.action.ActionRequest;
import dev.compere.action.ActionSink;
import dev.compere.action.CallAction;
import dev.compere.action.Permission;
import dev.compere.action.SendMessage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What the plugin of a rehearsal has asked for, and what of it the test has not looked at yet.
final class RehearsedActions implements ActionSink {

    /// An action that was not granted.
    record Refusal(ActionRequest request, Permission permission) {}

    private final List<ActionRequest> asked = new ArrayList<>();
    private final List<ActionRequest> unended = new ArrayList<>();
    private final List<CallAction> unseen = new ArrayList<>();
    private final Deque<Refusal> refusals = new ArrayDeque<>();
    private Set<Permission> permitted = Set.of();
    private Set<Permission> refused = Set.of();
    private int carriedOut;

    /// @param permissions what the header of the plugin asks for
    /// @param withheld what of it the operator does not grant
    void permit(Set<Permission> permissions, Set<Permission> withheld) {
        permitted = permissions;
        refused = withheld;
    }

    @Override
    public void submit(ActionRequest request) {
        var lacking = EnumSet.copyOf(Permission.neededFor(request.action()));
        lacking.removeAll(permitted);
        if (!lacking.isEmpty()) {
            throw new AssertionError("the plugin asks for " + request.action() + ", but its header does not ask for '"
                    + lacking.iterator().next().word() + "'");
        }
        for (var permission : Permission.neededFor(request.action())) {
            if (refused.contains(permission)) {
                refusals.add(new Refusal(request, permission));
                return;
            }
        }
        asked.add(request);
        unended.add(request);
        unseen.add(request.action());
    }

    /// The next that has not happened yet; null if all has.
    ActionRequest nextToCarryOut() {
        return carriedOut < asked.size() ? asked.get(carriedOut++) : null;
    }

    /// The next that was refused and the plugin has not been told of; null if there is none.
    Refusal nextRefusal() {
        return refusals.poll();
    }

    /// Those whose end the plugin has not been told.
    List<ActionRequest> takeUnended() {
        var taken = List.copyOf(unended);
        unended.clear();
        return taken;
    }

    ActionRequest last() {
        if (asked.isEmpty()) {
            throw new IllegalStateException("the plugin has not asked for anything yet");
        }
        return asked.getLast();
    }

    List<CallAction> look() {
        var seen = List.copyOf(unseen);
        unseen.clear();
        return seen;
    }

    /// Looks at comments only.
    List<String> lookAtTexts() {
        var texts = new ArrayList<String>();
        unseen.removeIf(action -> action instanceof SendMessage message && texts.add(message.text()));
        return texts;
    }
}

package dev.compere.dispatch;

import dev.compere.action.ActionRequest;
import dev.compere.action.Permission;
import dev.compere.action.RefusalReason;
import java.time.Clock;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Lets in what plugins may do, and no more of it than they may. What the bot itself asks for, for a schedule, is not
/// restricted. Safe from any thread.
final class Admission {

    /// @param actions what the plugin asked for
    /// @param complaints how often it is written down that it asks too much
    private record Rates(RateLimit actions, RateLimit complaints) {}

    private static final ActionLimits.Rate COMPLAINTS = new ActionLimits.Rate(1, 1);

    private final Grants grants;
    private final Clock clock;
    private final Map<String, Rates> rates = new ConcurrentHashMap<>();

    Admission(Grants grants, Clock clock) {
        this.grants = grants;
        this.clock = clock;
    }

    /// @return why it is not let in, if so
    Optional<RefusalReason> refusal(ActionRequest request) {
        if (!request.isFromPlugin()) {
            return Optional.empty();
        }
        var allowance = grants.of(request.origin());
        if (!ratesOf(request).actions().tryTake()) {
            return Optional.of(new RefusalReason.TooManyActions(allowance.actionsPerMinute()));
        }
        return Permission.neededFor(request.action()).stream()
                .filter(needed -> !allowance.permissions().contains(needed))
                .min(Comparator.naturalOrder())
                .map(RefusalReason.NotGranted::new);
    }

    /// Whether a refusal is written down. A plugin that asks for too much must not crowd out all other records.
    boolean isRecorded(ActionRequest request, RefusalReason refusal) {
        return !(refusal instanceof RefusalReason.TooManyActions)
                || ratesOf(request).complaints().tryTake();
    }

    long starsPerDay(ActionRequest request) {
        return request.isFromPlugin() ? grants.of(request.origin()).starsPerDay() : Long.MAX_VALUE;
    }

    private Rates ratesOf(ActionRequest request) {
        return rates.computeIfAbsent(request.origin(), plugin -> {
            int perMinute = grants.of(plugin).actionsPerMinute();
            return new Rates(
                    new RateLimit(new ActionLimits.Rate(perMinute, perMinute), clock),
                    new RateLimit(COMPLAINTS, clock));
        });
    }
}

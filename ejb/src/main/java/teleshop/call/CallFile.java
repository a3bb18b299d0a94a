package teleshop.call;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import teleshop.call.domain.Call;
import teleshop.call.domain.CallFact;
import teleshop.call.domain.CallId;
import teleshop.call.domain.CallQuestion;
import teleshop.call.domain.CallRecord;
import teleshop.call.persistence.Calls;
import teleshop.kernel.PhoneNumber;
import teleshop.kernel.Roles;

/** The shop's own file of its calls, up to this moment: for its rooms, not for screens. */
@Stateless
@RolesAllowed({Roles.AGENT, Roles.LEAD, Roles.REVIEWER, Roles.SYSTEM})
public class CallFile {

    private static final Duration LONGEST_CALL = Duration.ofHours(4);

    @Inject private Calls calls;
    @Inject private FactsInFlight inFlight;

    public Optional<CallRecord> find(CallId id) {
        // Asked first, for what is booked meanwhile is in the copy.
        var onTheWay = inFlight.of(id.value());
        var call = calls.copy(id.value());
        boolean heardOf = call.isPresent() || !onTheWay.isEmpty();
        return heardOf
                ? Optional.of(upToNow(call.orElseGet(() -> new Call(id.value())), onTheWay))
                : Optional.empty();
    }

    /**
     * @throws UnknownCall if nobody heard of it
     */
    public CallRecord get(CallId id) {
        return find(id).orElseThrow(() -> new UnknownCall(id));
    }

    /** The latest first, at most 500. */
    public List<CallRecord> asked(CallQuestion question) {
        var onTheWay = inFlight.all();
        return calls.asked(question).stream()
                .map(call -> upToNow(call, onTheWay.getOrDefault(call.id(), List.of())))
                .toList();
    }

    /** Whether somebody was talking or waiting at that number then. */
    @RolesAllowed({Roles.AGENT, Roles.LEAD, Roles.ADMIN, Roles.SYSTEM})
    public boolean isOnTheLine(PhoneNumber number, Instant at) {
        return calls.isOnTheLine(number.value(), at.minus(LONGEST_CALL), at);
    }

    private static CallRecord upToNow(Call copy, List<CallFact> onTheWay) {
        onTheWay.forEach(copy::take);
        return copy.record();
    }
}

package teleshop.call;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import teleshop.call.domain.Call;
import teleshop.call.domain.CallId;
import teleshop.call.domain.CallQuestion;
import teleshop.call.domain.CallRecord;
import teleshop.call.persistence.Calls;
import teleshop.kernel.Roles;

/** The shop's own file of its calls, up to this moment: for its rooms, not for screens. */
@Stateless
@RolesAllowed({Roles.AGENT, Roles.LEAD, Roles.REVIEWER, Roles.SYSTEM})
public class CallFile {

    @Inject private Calls calls;
    @Inject private FactsInFlight inFlight;

    public Optional<CallRecord> find(CallId id) {
        var call = calls.copy(id.value());
        boolean heardOf = call.isPresent() || !inFlight.of(id.value()).isEmpty();
        return heardOf
                ? Optional.of(upToNow(call.orElseGet(() -> new Call(id.value()))))
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
        return calls.asked(question).stream().map(this::upToNow).toList();
    }

    private CallRecord upToNow(Call copy) {
        inFlight.of(copy.id()).forEach(copy::take);
        return copy.record();
    }
}

package teleshop.call;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import teleshop.call.domain.CallId;
import teleshop.call.domain.CallQuestion;
import teleshop.call.domain.CallRecord;
import teleshop.kernel.PhoneNumber;
import teleshop.kernel.Roles;
import teleshop.site.Caller;

/** Shows calls: to agents their own and those that nobody took, to leads all. */
@Stateless
@RolesAllowed({Roles.AGENT, Roles.LEAD})
public class CallReading {

    @Inject private CallFile file;
    @Inject private CallFloor floor;
    @Inject private Caller caller;

    /**
     * @throws NotYourCall if it is on the desk of another, or was
     */
    public CallRecord record(CallId id) {
        var call = file.get(id);
        if (!isLead() && !(call.isOpenTo(caller.name()) && !isOnAnotherDesk(id))) {
            throw new NotYourCall(id);
        }
        return call;
    }

    /** Those that arrived in {@code [from, to)}, the latest first, at most 500. */
    public List<CallRecord> list(Instant from, Instant to, Optional<PhoneNumber> number) {
        var agent = isLead() ? "" : caller.name();
        var digits = number.map(PhoneNumber::value).orElse("");
        return file.asked(new CallQuestion(from, to, digits, agent));
    }

    private boolean isOnAnotherDesk(CallId id) {
        return floor.look(verbs -> verbs.desks().holder(id.value()))
                .filter(agent -> !agent.equals(caller.name()))
                .isPresent();
    }

    private boolean isLead() {
        return caller.is(Roles.LEAD);
    }
}

package teleshop.callback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import teleshop.call.domain.DialOrder;
import teleshop.call.domain.DialledCall;
import teleshop.callback.domain.CallbackAttempt;
import teleshop.callback.domain.CallbackEntry;
import teleshop.callback.domain.DialMode;
import teleshop.callback.persistence.CallbackEntries;
import teleshop.callback.persistence.DialChecks;
import teleshop.kernel.Roles;

/**
 * Commits an attempt before anybody dials: the gate lets it pass, and there is no other live one of
 * its entry. What the gate said is kept either way.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AttemptOpening {

    @Inject private CallbackEntries entries;
    @Inject private CallbackTelling telling;
    @Inject private CallbackGate gate;
    @Inject private DialChecks checks;
    @Inject private AttemptBook attempts;
    @Inject private CallbackHouseRules house;
    @Inject private ShownNumber shownNumber;
    @Inject private Clock clock;

    /**
     * @return what to dial now; empty if the gate says no
     */
    public Optional<DialOrder> open(long id, String agent, DialMode mode) {
        var number = entries.numberOf(id).orElseThrow(() -> new UnknownCallback(id));
        telling.hold(number);
        var entry = entries.hold(id).orElseThrow(() -> new UnknownCallback(id));
        var answer = gate.ask(id);
        checks.add(id, clock.instant(), answer, agent);
        return answer.mayDial() ? Optional.of(begin(entry, agent, mode)) : Optional.empty();
    }

    private DialOrder begin(CallbackEntry entry, String agent, DialMode mode) {
        var id = DialledCall.id(UUID.randomUUID());
        var attempt = new CallbackAttempt(id, entry, mode, clock.instant());
        var shown = shownNumber.of(entry);
        attempt.by(agent, shown);
        attempts.begin(attempt);
        return new DialOrder(id, entry.numberToDial(), shown, house.ringFor());
    }
}

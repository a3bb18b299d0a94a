package teleshop.callback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Set;
import teleshop.call.AgentDesk;
import teleshop.call.OutboundWork;
import teleshop.call.SwitchboardAway;
import teleshop.call.domain.AgentStatus;
import teleshop.call.domain.AgentVerbs;
import teleshop.callback.domain.CallbackEntry;
import teleshop.callback.domain.DialMode;
import teleshop.callback.persistence.CallbackEntries;
import teleshop.callback.persistence.DialChecks;
import teleshop.kernel.BusinessException;
import teleshop.kernel.Roles;
import teleshop.site.Caller;
import teleshop.trail.Trail;
import teleshop.trail.domain.Fact;

/** Brings entries to agents: those that are due, and those that an agent takes up. */
@Stateless
@RolesAllowed({Roles.AGENT, Roles.LEAD, Roles.SYSTEM})
public class CallbackOffering {

    private static final Set<AgentStatus> DIAL = Set.of(AgentStatus.READY, AgentStatus.DIALLING);

    @Inject private CallbackEntries entries;
    @Inject private CallbackGate gate;
    @Inject private DialChecks checks;
    @Inject private CallbackHouseRules house;
    @Inject private CallbackWorth worth;
    @Inject private FloorCallbacks floor;
    @Inject private OutboundWork work;
    @Inject private AgentDesk desk;
    @Inject private Dialling dialling;
    @Inject private Trail trail;
    @Inject private Caller caller;
    @Inject private Clock clock;

    /**
     * The floor gives it to whom it will, if it may be dialled now; else it is kept why not. Told
     * again while it rings, it stays with the agent for whom it does.
     */
    @RolesAllowed(Roles.SYSTEM)
    public void offer(long id) {
        if (house.mode() != DialMode.OFF && work.canDial()) {
            entries.find(id).map(CallbackEntry::view).ifPresent(this::offer);
        }
    }

    private void offer(CallbackEntry.View entry) {
        var answer = gate.ask(entry.id());
        if (answer.mayDial()) {
            floor.due(entry, worth.of(entry));
        } else if (!dialling.isRinging(entry.id())) {
            floor.withdraw(entry.id());
            checks.addIfNews(entry.id(), clock.instant(), answer, caller.name());
        }
    }

    /**
     * The agent's button: it is dialled for them now.
     *
     * @throws NotDialled if the gate says no
     * @throws AgentNotFree if a call has come before them
     */
    @RolesAllowed(Roles.AGENT)
    public void dial(long id) {
        entries.find(id).orElseThrow(() -> new UnknownCallback(id));
        if (!work.canDial()) {
            throw new SwitchboardAway();
        }
        seat(id);
        if (!dialling.dial(id, caller.name(), DialMode.PREVIEW)) {
            throw refusal(id);
        }
    }

    /** Who is ready has it before them first, lest a caller come to them while it rings. */
    private void seat(long id) {
        boolean dials = desk.mine().map(AgentVerbs.View::status).filter(DIAL::contains).isPresent();
        if (!dials || gate.ask(id).mayDial() && !work.takenUp(caller.name(), id)) {
            throw new AgentNotFree(caller.name());
        }
    }

    private BusinessException refusal(long id) {
        return new NotDialled(id, gate.ask(id).reason().map(Enum::name).orElse("IN_CALL"));
    }

    /** The agent lets go of what is before them and may say why. */
    @RolesAllowed(Roles.AGENT)
    public boolean skip(long id, @NotNull @Valid SkipCallback why) {
        if (dialling.isRinging(id)) {
            throw refusal(id);
        }
        var entry = entries.hold(id).orElseThrow(() -> new UnknownCallback(id));
        entry.offered(clock.instant().plus(house.rules().ownerAlone()));
        trail.append(Fact.of(new CallbackNumber(id), "skip").because(why.words()));
        return work.skipped(caller.name());
    }
}

package teleshop.callback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import teleshop.callback.domain.CallbackEntry;
import teleshop.callback.domain.CallbackOutcome;
import teleshop.callback.domain.Happening;
import teleshop.callback.domain.Happening.Detail;
import teleshop.callback.persistence.CallbackEntries;
import teleshop.kernel.PhoneNumber;
import teleshop.kernel.Roles;
import teleshop.site.Caller;
import teleshop.trail.Trail;
import teleshop.trail.domain.Change;
import teleshop.trail.domain.Fact;

/** What a person does with an entry without dialling: says when, or closes it. */
@Stateless
@RolesAllowed({Roles.AGENT, Roles.LEAD})
public class CallbackDesk {

    @Inject private CallbackEntries entries;
    @Inject private CallbackTelling telling;
    @Inject private DoNotCallBook doNotCall;
    @Inject private Trail trail;
    @Inject private Caller caller;
    @Inject private Clock clock;

    /** An agent's is theirs from now on; a lead leaves it with whom it is, or names somebody. */
    public CallbackEntry.View schedule(long id, @NotNull @Valid ScheduleCallback when) {
        var entry = mine(id);
        var now = clock.instant();
        var before = entry.view().nextAt();
        telling.hear(
                Happening.scheduled(
                                "scheduled:" + UUID.randomUUID(), entry.key(), when.wish(now), now)
                        .with(Detail.AGENT, owner(when)));
        note(id, "schedule", when.reason(), Change.of("nextAt", before, when.at()));
        return entry.view();
    }

    private String owner(ScheduleCallback when) {
        return caller.is(Roles.LEAD) ? when.owner() : caller.name();
    }

    public CallbackEntry.View close(long id, @NotNull @Valid CloseCallback how) {
        var entry = mine(id);
        var now = clock.instant();
        telling.hear(
                Happening.stopped("closed:" + UUID.randomUUID(), entry.key(), how.word(), now)
                        .with(Detail.AGENT, caller.name()));
        if (how.word() == CallbackOutcome.REFUSED_CONTACT) {
            var number = new PhoneNumber(entry.key().number());
            doNotCall.refuse(number, "", caller.name(), now);
        }
        note(id, "close", how.reason(), Change.of("outcome", "", how.word()));
        return entry.view();
    }

    private CallbackEntry mine(long id) {
        var entry = entries.find(id).orElseThrow(() -> new UnknownCallback(id));
        var view = entry.view();
        if (!view.open()) {
            throw new CallbackClosed(id);
        }
        boolean others = view.owner() != null && !view.owner().equals(caller.name());
        if (others && !caller.is(Roles.LEAD)) {
            throw new NotYourCallback(id);
        }
        return entry;
    }

    private void note(long id, String deed, String reason, Change change) {
        trail.append(
                Fact.of(new CallbackNumber(id), deed)
                        .because(reason == null ? "" : reason)
                        .changing(List.of(change)));
    }
}

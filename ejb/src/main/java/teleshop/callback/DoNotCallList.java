package teleshop.callback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import teleshop.callback.domain.DoNotCall;
import teleshop.callback.persistence.DoNotCalls;
import teleshop.kernel.Roles;
import teleshop.site.Caller;
import teleshop.trail.Trail;
import teleshop.trail.domain.Fact;

/** Whom we do not call. Agents put a customer down in a talk; leads keep the list. */
@Stateless
@RolesAllowed({Roles.AGENT, Roles.LEAD, Roles.ADMIN})
public class DoNotCallList {

    @Inject private DoNotCallBook book;
    @Inject private DoNotCalls lines;
    @Inject private Trail trail;
    @Inject private Caller caller;
    @Inject private Clock clock;

    /**
     * In force, and durable, when this returns. What stands already stays as it is.
     *
     * @throws LeadsOnly if an agent wants to put down more than one number
     */
    public DoNotCall.View add(@NotNull @Valid RefusedNumber refused) {
        var pattern = DoNotCall.pattern(refused.number());
        if (pattern.contains("*") && !caller.is(Roles.LEAD)) {
            throw new LeadsOnly();
        }
        return book.add(
                        pattern,
                        refused.ofBrand(),
                        refused.reason(),
                        caller.name(),
                        clock.instant())
                .view();
    }

    /** The latest first; those that may cover the number, if it is not blank. */
    public List<DoNotCall.View> list(String number) {
        var wanted = number.isBlank() ? "" : DoNotCall.pattern(number);
        return lines.list(wanted).stream().map(DoNotCall::view).toList();
    }

    /** They may be called again; that it stood is kept. */
    @RolesAllowed(Roles.LEAD)
    public DoNotCall.View lift(long id, @NotNull @Valid LiftReason why) {
        var line = lines.find(id).orElseThrow(() -> new UnknownRefusal(id));
        line.lift(caller.name(), clock.instant());
        trail.append(Fact.of(new DoNotCallLine(id), "lift").because(why.reason()));
        return line.view();
    }
}

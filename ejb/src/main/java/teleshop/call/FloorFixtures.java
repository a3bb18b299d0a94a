package teleshop.call;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import teleshop.call.domain.ExtensionKind;
import teleshop.call.domain.FloorPlan;
import teleshop.call.persistence.Extensions;
import teleshop.kernel.NotInDemoMode;
import teleshop.kernel.Roles;
import teleshop.site.DemoMode;

/** Sets queues and agents of a demo day; the same again changes nothing. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class FloorFixtures {

    @Inject private FloorBook book;
    @Inject private Extensions extensions;
    @Inject private DemoMode demo;

    public void queues(List<@Valid QueueEntry> queues) {
        refuseOutsideDemo();
        queues.forEach(book::keep);
    }

    /** As it is planned now; the hotline if there is none of that name. */
    public QueueEntry queue(String name) {
        var queues = book.plan().queues();
        return QueueEntry.of(queues.getOrDefault(name, queues.get(FloorPlan.HOTLINE)));
    }

    /** A phone that is not in the house yet is put there. */
    public void extension(String number, ExtensionKind kind) {
        refuseOutsideDemo();
        if (!number.matches("\\d{1,20}")) {
            throw new UnknownExtension(number);
        }
        extensions.keep(number, kind);
    }

    public void agents(List<@Valid AgentEntry> agents) {
        refuseOutsideDemo();
        agents.forEach(book::keep);
    }

    /** As it is planned now, or as is usual; a fixture need not tell all of it. */
    public AgentEntry agent(String name) {
        return AgentEntry.of(book.plan().agent(name));
    }

    private void refuseOutsideDemo() {
        if (!demo.isOn()) {
            throw new NotInDemoMode();
        }
    }
}

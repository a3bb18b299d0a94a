package teleshop.web.wall;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import teleshop.call.AgentEntry;
import teleshop.call.AgentEntry.MembershipEntry;
import teleshop.call.DeskChoice;
import teleshop.call.FloorPlanning;
import teleshop.call.FloorSupervision;
import teleshop.call.Listening;
import teleshop.call.QueueEntry;
import teleshop.call.domain.ListenOrder.Way;
import teleshop.call.domain.Membership;
import teleshop.call.domain.PauseCode;
import teleshop.web.page.Screen;

/** What a supervisor does with the agent chosen on the board. */
@Named
@ViewScoped
public class SupervisorPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private FloorSupervision supervision;
    @Inject private FloorPlanning planning;
    @Inject private Listening listening;
    @Inject private Screen screen;

    private String agent;
    private String phone;
    private String queue;
    private Membership.Kind kind = Membership.Kind.INBOUND;

    public void choose(String name) {
        agent = name;
    }

    public void listen(String way) {
        screen.did("phone", () -> listening.listen(agent, phone, Way.valueOf(way)));
    }

    public void stop() {
        screen.did("phone", () -> listening.stop(phone));
    }

    /** To another state, or home. */
    public void force(String state) {
        var pause = state.equals("BREAK") ? PauseCode.BY_LEAD : null;
        var choice = new DeskChoice("", DeskChoice.State.valueOf(state), pause);
        if (screen.did(() -> supervision.force(agent, choice)) && state.equals("OFF")) {
            agent = null;
        }
    }

    /** The queue takes the place of all that the agent served in this way. */
    public void move() {
        screen.did(
                "queue",
                () -> {
                    var plan = planning.agent(agent);
                    var others = plan.memberships().stream().filter(m -> m.kind() != kind);
                    planning.keep(
                            new AgentEntry(
                                    plan.agent(),
                                    plan.extension(),
                                    plan.skills(),
                                    plan.languages(),
                                    plan.weight(),
                                    Stream.concat(
                                                    others,
                                                    Stream.of(new MembershipEntry(queue, kind)))
                                            .toList()));
                });
    }

    public List<MembershipEntry> getMemberships() {
        return agent == null ? List.of() : planning.agent(agent).memberships();
    }

    public List<String> getQueues() {
        return planning.queues().stream().map(QueueEntry::name).toList();
    }

    public Membership.Kind[] getKinds() {
        return Membership.Kind.values();
    }

    public List<String> getPhones() {
        return listening.phones();
    }

    /** Null until one is chosen. */
    public String getAgent() {
        return agent;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getQueue() {
        return queue;
    }

    public void setQueue(String queue) {
        this.queue = queue;
    }

    public Membership.Kind getKind() {
        return kind;
    }

    public void setKind(Membership.Kind kind) {
        this.kind = kind;
    }
}

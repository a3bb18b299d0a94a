package teleshop.call.domain;

import java.time.Instant;
import java.util.Optional;
import teleshop.call.domain.Work.CallBack;
import teleshop.call.domain.Work.ColdCall;
import teleshop.call.domain.Work.StayReady;
import teleshop.call.domain.Work.TakeCall;

/**
 * Decides what a free agent does now. Callers on the line come first, for they leave; a promised
 * place counts as if its caller still waited, and an agreed time as if they had called then; a lost
 * caller is called back when nobody waits, or before callers of a lower class once the floor has
 * been in arrears with its own for long. From tier 1 on nobody is called who has not called us,
 * from tier 2 on no lost caller either.
 */
public final class WorkPolicy {

    /**
     * All there is to do.
     *
     * @param coldCalls whether there is anybody to call who has not called us
     */
    public record Demand(WaitingLine line, DueLine due, boolean coldCalls) {}

    /**
     * What the floor allows now.
     *
     * @param spare how many agents may be taken to call the lost, as {@link BlendingPolicy} says
     * @param spareForCold how many to call who has not called us
     * @param ahead whether the dialler calls the lost before an agent is free for them
     */
    public record Room(int spare, int spareForCold, Tier tier, boolean ahead) {

        boolean forLost() {
            return spare > 0;
        }

        boolean forCold() {
            return spareForCold > 0 && !tier.stopsDialling();
        }
    }

    private final WorkRules rules;
    private final RoutingPolicy routing;

    public WorkPolicy(WorkRules rules, RoutingPolicy routing) {
        this.rules = rules;
        this.routing = routing;
    }

    public Work decide(ReadyAgent agent, Demand demand, Room room, Instant now) {
        var call = demand.line().next(agent, now);
        return callback(agent, call, demand, room, now)
                .map(entry -> byHand(entry, call, room))
                .or(() -> call.map(TakeCall::new))
                .orElseGet(() -> quiet(agent, demand, room));
    }

    /** While the dialler looks after the lost, an agent with nobody waiting awaits who answers. */
    private static Work byHand(DueCallback entry, Optional<WaitingCall> call, Room room) {
        boolean dialled = room.ahead() && call.isEmpty() && entry.isAnybodys();
        return dialled ? new StayReady() : new CallBack(entry);
    }

    private Optional<DueCallback> callback(
            ReadyAgent agent, Optional<WaitingCall> call, Demand demand, Room room, Instant now) {
        var promised = demand.due().promised(agent, now).filter(entry -> isInTurn(entry, call));
        return promised.or(() -> lost(agent, call, demand, room, now));
    }

    private Optional<DueCallback> lost(
            ReadyAgent agent, Optional<WaitingCall> call, Demand demand, Room room, Instant now) {
        return room.tier().stopsCallbacks()
                ? Optional.empty()
                : mostUrgent(agent, call.isEmpty() && room.ahead(), demand, now)
                        .filter(entry -> passes(entry, call, demand, room, now));
    }

    /** While the dialler calls the team's, those come first whom it leaves to the agents. */
    private static Optional<DueCallback> mostUrgent(
            ReadyAgent agent, boolean dialled, Demand demand, Instant now) {
        var due = demand.due();
        return dialled
                ? due.owned(agent, now).or(() -> due.lost(agent, now))
                : due.lost(agent, now);
    }

    private boolean isInTurn(DueCallback entry, Optional<WaitingCall> call) {
        return call.filter(c -> routing.turn().compare(c, entry.asWaiting()) <= 0).isEmpty();
    }

    private boolean passes(
            DueCallback entry, Optional<WaitingCall> call, Demand demand, Room room, Instant now) {
        return call.map(c -> entry.rank().compareTo(c.rank()) > 0 && isOverdue(c, demand, now))
                .orElseGet(room::forLost);
    }

    private boolean isOverdue(WaitingCall call, Demand demand, Instant now) {
        var latest = now.minus(rules.callbackPatience());
        return demand.due()
                .owedSince(call.rank())
                .filter(since -> !since.isAfter(latest))
                .isPresent();
    }

    private static Work quiet(ReadyAgent agent, Demand demand, Room room) {
        boolean dials = agent.dials() && demand.coldCalls() && room.forCold();
        return dials ? new ColdCall() : new StayReady();
    }
}

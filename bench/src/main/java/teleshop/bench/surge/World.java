package teleshop.bench.surge;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.PriorityQueue;
import teleshop.bench.surge.Caller.Place;

/**
 * One day of a floor, played from one happening to the next: who calls, waits, gives up, calls
 * again; who talks for how long. Who is served by whom and who is called back is the house's.
 */
final class World {

    private record Happening(double at, long order, Runnable deed)
            implements Comparable<Happening> {

        @Override
        public int compareTo(Happening other) {
            int sooner = Double.compare(at, other.at);
            return sooner != 0 ? sooner : Long.compare(order, other.order);
        }
    }

    /** An agent at the desk; free since then. */
    record Free(int agent, double since) {}

    private static final double MINUTE = 60;

    private final Scenario scenario;
    private final Ledger ledger = new Ledger();
    private final PriorityQueue<Happening> happenings = new PriorityQueue<>();
    private final Deque<Free> free = new ArrayDeque<>();
    private final House house;
    private final int lines;
    private double now;
    private long order;

    World(Scenario scenario, Crowd crowd, HouseMaker maker, int lines) {
        this.scenario = scenario;
        this.lines = lines;
        for (int agent = 0; agent < scenario.agents(); agent++) {
            free.add(new Free(agent, 0));
        }
        house = maker.open(this);
        for (double minute = 0; minute < scenario.seconds(); minute += MINUTE) {
            at(minute, () -> ledger.minute(house.waiting()));
        }
        crowd.arrivals().forEach(arrival -> at(arrival.at(), () -> calls(arrival.caller())));
    }

    Ledger play() {
        while (!happenings.isEmpty() && happenings.peek().at() < scenario.seconds()) {
            var next = happenings.poll();
            now = next.at();
            next.deed().run();
            house.look();
        }
        return ledger;
    }

    void at(double moment, Runnable deed) {
        happenings.add(new Happening(moment, order++, deed));
    }

    void in(double seconds, Runnable deed) {
        at(now + seconds, deed);
    }

    private void calls(Caller caller) {
        if (caller.is(Place.DONE)) {
            return;
        }
        if (caller.is(Place.DIALLED)) {
            in(scenario.callbacks().failedTry(), () -> calls(caller));
            return;
        }
        if (house.waiting() + scenario.agents() - free.size() >= lines) {
            ledger.refused(caller);
            return;
        }
        caller.joins(now);
        ledger.offered(caller);
        house.joins(caller);
        double joined = now;
        in(caller.patience(scenario), () -> giveUp(caller, joined));
    }

    private void giveUp(Caller caller, double joined) {
        if (!caller.hasWaitedSince(joined)) {
            return;
        }
        house.leaves(caller);
        caller.gaveUp(now);
        ledger.abandoned(caller, now);
        if (caller.callsAgain(scenario)) {
            in(caller.redialDelay(scenario), () -> calls(caller));
        }
        house.lost(caller);
    }

    /** The caller on the line and the agent talk from now on. */
    void answer(Caller caller, Free agent) {
        house.leaves(caller);
        caller.done();
        ledger.answered(caller, now, caller.buysOnTheLine(scenario));
        bind(agent, caller.handling());
    }

    /** Called back and reached, they talk after this time. */
    void reach(Caller caller, Free agent, double gap) {
        caller.done();
        if (now + gap < scenario.seconds()) {
            ledger.calledBack(caller, caller.buysWhenCalledBack(scenario, now + gap));
        }
        bind(agent, gap + caller.handling());
    }

    /** The agent is not free for this time. */
    void bind(Free agent, double seconds) {
        free.remove(agent);
        ledger.busy(Math.min(seconds, scenario.seconds() - now));
        in(seconds, () -> free.add(new Free(agent.agent(), now)));
    }

    /** Who has been free longest comes first. */
    Deque<Free> free() {
        return free;
    }

    double now() {
        return now;
    }

    Scenario scenario() {
        return scenario;
    }

    Ledger ledger() {
        return ledger;
    }

    int busyAgents() {
        return scenario.agents() - free.size();
    }
}

package teleshop.bench.surge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What was counted on one day. */
final class Ledger {

    /** How the day stood at a full minute; lost and orders since its begin. */
    record Minute(int waiting, int lost, int orders) {}

    private static final double IN_TIME = 20;
    private static final double SHORT = 5;

    private int offered;
    private int shortAbandons;
    private int abandons;
    private int answered;
    private int answeredInTime;
    private double waited;
    private int servedAtOnce;
    private double waitedByAll;
    private int liveOrders;
    private int callbackOrders;
    private int coldOrders;
    private int coldTalks;
    private int connected;
    private int dropped;
    private int refused;
    private double busy;
    private final Set<String> seekers = new HashSet<>();
    private final List<Minute> minutes = new ArrayList<>();

    void offered(Caller caller) {
        offered++;
        seekers.add(caller.id());
    }

    void refused(Caller caller) {
        refused++;
        seekers.add(caller.id());
    }

    void abandoned(Caller caller, double now) {
        waitedByAll += now - caller.joinedAt();
        boolean isShort = now - caller.joinedAt() < SHORT;
        shortAbandons += isShort ? 1 : 0;
        abandons += isShort ? 0 : 1;
    }

    void answered(Caller caller, double now, boolean buys) {
        double wait = now - caller.joinedAt();
        answered++;
        answeredInTime += wait <= IN_TIME ? 1 : 0;
        waited += wait;
        waitedByAll += wait;
        servedAtOnce += wait > 0 ? 0 : 1;
        liveOrders += buys ? 1 : 0;
        seekers.remove(caller.id());
    }

    void calledBack(Caller caller, boolean buys) {
        callbackOrders += buys ? 1 : 0;
        connected++;
        seekers.remove(caller.id());
    }

    void dropped() {
        connected++;
        dropped++;
    }

    void cold(boolean buys) {
        coldTalks++;
        coldOrders += buys ? 1 : 0;
    }

    void busy(double seconds) {
        busy += seconds;
    }

    void minute(int waiting) {
        minutes.add(new Minute(waiting, abandons + shortAbandons, orders()));
    }

    List<Minute> minutes() {
        return minutes;
    }

    int orders() {
        return liveOrders + callbackOrders;
    }

    int liveOrders() {
        return liveOrders;
    }

    int coldOrders() {
        return coldOrders;
    }

    int coldTalks() {
        return coldTalks;
    }

    int answered() {
        return answered;
    }

    int offered() {
        return offered;
    }

    int shortAbandons() {
        return shortAbandons;
    }

    int abandons() {
        return abandons;
    }

    int answeredInTime() {
        return answeredInTime;
    }

    int servedAtOnce() {
        return servedAtOnce;
    }

    /** Of the answered, in seconds. */
    double waited() {
        return waited;
    }

    /** Of those who gave up too. */
    double waitedByAll() {
        return waitedByAll;
    }

    int connected() {
        return connected;
    }

    int droppedCalls() {
        return dropped;
    }

    int refusedCalls() {
        return refused;
    }

    double busySeconds() {
        return busy;
    }

    int neverReached() {
        return seekers.size();
    }
}

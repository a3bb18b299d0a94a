package teleshop.bench.surge;

import java.util.SplittableRandom;

/**
 * One who calls. All chances of theirs are their own, so that they behave the same whatever the
 * floor does: how long they wait, whether they call again, how long they talk, whether they buy.
 */
final class Caller {

    /** Where they stand with the floor. */
    enum Place {
        AWAY,
        WAITING,
        DIALLED,
        DONE
    }

    private final String id;
    private final boolean repeat;
    private final boolean known;
    private final double handling;
    private final double buys;
    private final long seed;
    private boolean dropped;
    private int attempts;
    private int tries;
    private double joinedAt;
    private double lostAt = Double.NaN;
    private Place place = Place.AWAY;

    Caller(int index, long seed, Scenario scenario) {
        var chance = new SplittableRandom(seed * 1_000_003L + index);
        this.id = Integer.toString(index);
        this.repeat = chance.nextDouble() < scenario.repeatShare();
        this.known = chance.nextDouble() < scenario.callerNumberKnown();
        this.handling = exponential(chance.nextDouble(), scenario.handlingSeconds());
        this.buys = chance.nextDouble();
        this.seed = chance.nextLong();
    }

    static double exponential(double chance, double mean) {
        return -mean * Math.log(1 - chance);
    }

    /** The chance of theirs for something that may happen several times. */
    private double chance(int what, int time) {
        return new SplittableRandom(seed + 31L * time + what).split().nextDouble();
    }

    void joins(double now) {
        attempts++;
        joinedAt = now;
        place = Place.WAITING;
    }

    void gaveUp(double now) {
        lostAt = now;
        place = Place.AWAY;
    }

    void dialled() {
        tries++;
        place = Place.DIALLED;
    }

    void missed() {
        place = Place.AWAY;
    }

    /** Answered our dial and met silence: no machine may dial them again. */
    void dropped() {
        dropped = true;
    }

    boolean isDropped() {
        return dropped;
    }

    void done() {
        place = Place.DONE;
    }

    boolean is(Place some) {
        return place == some;
    }

    double patience(Scenario scenario) {
        return exponential(chance(1, attempts), scenario.patienceSeconds());
    }

    boolean callsAgain(Scenario scenario) {
        return attempts < scenario.maxAttempts()
                && chance(2, attempts) < scenario.redialProbability();
    }

    double redialDelay(Scenario scenario) {
        return exponential(chance(3, attempts), scenario.redialDelaySeconds());
    }

    boolean isReached(Scenario scenario) {
        return chance(4, tries) < scenario.callbacks().reach();
    }

    /** How long their phone rings, as a share of the longest. */
    double ringing() {
        return chance(5, tries);
    }

    boolean buysOnTheLine(Scenario scenario) {
        return buys < scenario.conversion(repeat);
    }

    boolean buysWhenCalledBack(Scenario scenario, double now) {
        var callbacks = scenario.callbacks();
        double left = Math.exp(-(now - lostAt) / callbacks.decay());
        return buys < scenario.conversion(repeat) * callbacks.conversionFactor() * left;
    }

    boolean mayBeTried(Scenario scenario) {
        return known && tries < scenario.callbacks().tries();
    }

    boolean hasWaitedSince(double joined) {
        return place == Place.WAITING && joinedAt == joined;
    }

    String id() {
        return id;
    }

    boolean isRepeat() {
        return repeat;
    }

    boolean isFirstCall() {
        return attempts == 1;
    }

    double handling() {
        return handling;
    }

    double joinedAt() {
        return joinedAt;
    }

    double lostAt() {
        return lostAt;
    }
}

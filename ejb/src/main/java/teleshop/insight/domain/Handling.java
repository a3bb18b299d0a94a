package teleshop.insight.domain;

/**
 * What the answered calls of a time took, summed.
 *
 * @param inTime how many were answered within the time that was promised
 * @param waitSeconds until the answer
 * @param talkSeconds without those on hold
 * @param acwSeconds of after-call work
 */
public record Handling(
        long inTime, long waitSeconds, long talkSeconds, long holdSeconds, long acwSeconds) {

    public static final Handling NONE = new Handling(0, 0, 0, 0, 0);

    /** How long agents were busy with them. */
    public long busySeconds() {
        return talkSeconds + holdSeconds + acwSeconds;
    }

    Handling plus(Handling more) {
        return new Handling(
                inTime + more.inTime,
                waitSeconds + more.waitSeconds,
                talkSeconds + more.talkSeconds,
                holdSeconds + more.holdSeconds,
                acwSeconds + more.acwSeconds);
    }
}

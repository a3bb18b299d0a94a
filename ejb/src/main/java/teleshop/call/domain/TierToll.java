package teleshop.call.domain;

/**
 * What became of the callers who came while a queue was in a tier.
 *
 * @param answered by anybody
 * @param listed got a promise to be called back, by key, by voice or by the busy tone
 * @param selfServed were told by the switchboard's voice
 * @param lost gave up
 */
public record TierToll(
        String queue,
        long tier,
        long callers,
        long answered,
        long listed,
        long selfServed,
        long lost) {

    /** Whom the measures of the tier kept from being lost. */
    public long lossAvoided() {
        return listed + selfServed;
    }
}

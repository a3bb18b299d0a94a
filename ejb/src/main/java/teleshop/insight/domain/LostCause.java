package teleshop.insight.domain;

/**
 * How it stands with those whom we lost in one way.
 *
 * @param entries on the callback list
 * @param open still owed a call
 * @param tried called at least once
 */
public record LostCause(String cause, long entries, long open, long tried) {

    public long closed() {
        return entries - open;
    }
}

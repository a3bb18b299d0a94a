package teleshop.call.domain;

import java.util.Optional;

/**
 * What the calls from a number before this one tell.
 *
 * @param ties to who talked to them last; none if that is long ago
 * @param spot the one that made them call first, lately
 * @param ordered whether any of the calls ever ended in an order
 */
public record CallerPast(CallerTies ties, Optional<String> spot, boolean ordered) {

    /** Of who never called, or hides the number. */
    public static final CallerPast NONE = new CallerPast(CallerTies.NONE, Optional.empty(), false);
}

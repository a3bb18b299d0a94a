package teleshop.callback.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * May this entry be dialled at that time?
 *
 * @param entry as it stood then; none if it did not yet
 * @param onList whether the number to dial is on the do-not-call list
 * @param consents what the customer said to being called; none if nothing
 * @param inCall whether they are on the line already
 * @param surge whether the callers of a spot keep the house busy
 */
public record DialQuestion(
        Instant at,
        Optional<Standing> entry,
        boolean onList,
        Optional<Boolean> consents,
        boolean inCall,
        boolean surge) {}

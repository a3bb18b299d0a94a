package teleshop.call.domain;

import java.time.Duration;

/**
 * The house rules of the floor.
 *
 * @param ringFor after that an offered call counts as missed
 * @param shortAbandon who leaves sooner did not really wait
 */
public record FloorRules(Duration ringFor, Duration shortAbandon) {

    public static final FloorRules STANDARD =
            new FloorRules(Duration.ofSeconds(15), Duration.ofSeconds(5));
}

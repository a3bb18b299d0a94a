package teleshop.insight.domain;

import java.time.Instant;
import java.util.List;

/**
 * The callers of a time whom nobody served by the end of their day.
 *
 * @param withheld calls without a number among the unserved: nobody can call back
 */
public record LostReport(
        Instant from, Instant to, long withheld, List<LostCause> causes, Recovery recovery) {}

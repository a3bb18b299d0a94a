package teleshop.batch;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One run of a job.
 *
 * @param status as Jakarta Batch has it, such as {@code STARTED} or {@code COMPLETED}
 * @param done items written so far
 * @param endedAt null while it runs
 */
public record JobView(
        String name,
        long executionId,
        String status,
        String exitStatus,
        Map<String, String> parameters,
        Instant startedAt,
        Instant endedAt,
        long done,
        List<Step> steps) {

    /** One step of it. */
    public record Step(String name, String status, String exitStatus, long read, long written) {}
}

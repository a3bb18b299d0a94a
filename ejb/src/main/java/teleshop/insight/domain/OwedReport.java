package teleshop.insight.domain;

import java.time.Duration;
import java.util.List;

/**
 * Who is owed a call.
 *
 * @param open how many
 * @param overdue how many of them for longer than {@code promised}
 * @param oldest the first of them, the longest owed first
 */
public record OwedReport(long open, long overdue, Duration promised, List<OwedCall> oldest) {}

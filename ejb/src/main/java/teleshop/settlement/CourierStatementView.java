package teleshop.settlement;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import teleshop.settlement.domain.BadRow;

/**
 * A courier's statement and what became of its rows.
 *
 * @param reason why the whole file was refused; empty if it was not
 * @param controlled whether it had a row of totals
 * @param lines rows read, good and bad
 * @param matched rows with nothing wrong about their money
 * @param totals minor units; due is matchedDue, casesDue and openDue together
 */
public record CourierStatementView(
        long id,
        String courier,
        String fileName,
        String statementNo,
        String status,
        String reason,
        boolean controlled,
        Instant receivedAt,
        String receivedBy,
        long lines,
        long matched,
        long duplicates,
        long held,
        long judged,
        List<BadRow> rejected,
        List<CaseView> cases,
        Map<String, Long> totals) {}

package teleshop.settlement;

import java.time.Instant;
import java.time.LocalDate;
import teleshop.settlement.domain.DiscrepancyCase;

/** One discrepancy; amounts in minor units. */
public record CaseView(
        long id,
        long statement,
        int line,
        String courier,
        String code,
        String waybill,
        String orderNumber,
        long expected,
        long stated,
        String state,
        String owner,
        Instant openedAt,
        LocalDate dueOn) {

    static CaseView of(DiscrepancyCase c) {
        return new CaseView(
                c.id().number(),
                c.statement(),
                c.line(),
                c.courier(),
                c.code().code(),
                c.waybill(),
                c.order(),
                c.expected().minor(),
                c.stated().minor(),
                c.state().name(),
                c.owner(),
                c.openedAt(),
                c.dueOn());
    }
}

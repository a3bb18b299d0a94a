package teleshop.settlement.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import teleshop.kernel.Money;

/** One discrepancy that a person sees through with the courier. */
@Entity
@Table(name = "discrepancy_cases")
public class DiscrepancyCase {

    /**
     * What it is about.
     *
     * @param line of the statement; zero if no row speaks of it
     */
    public record About(long statement, int line, String courier, String waybill, String order) {}

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "discrepancy_cases_seq")
    @SequenceGenerator(name = "discrepancy_cases_seq", sequenceName = "discrepancy_cases_seq")
    private Long id;

    @Version private int version;
    private long statementId;
    private int lineNo;
    private String courier;
    private String code;
    private String waybill;
    private String orderNumber;
    private Money expected;
    private Money stated;

    @Enumerated(EnumType.STRING)
    private CaseState state;

    private String owner = "";
    private Instant openedAt;
    private LocalDate dueOn;

    protected DiscrepancyCase() {}

    public DiscrepancyCase(About about, Finding finding, Instant at, LocalDate due) {
        statementId = about.statement();
        lineNo = about.line();
        courier = about.courier();
        waybill = about.waybill();
        orderNumber = about.order();
        code = finding.code().code();
        expected = finding.expected();
        stated = finding.stated();
        state = finding.code().opensAs();
        openedAt = at;
        dueOn = due;
    }

    /**
     * @return the state before and the one after
     */
    public List<CaseState> take(CaseState.Step step, String by) {
        var before = state;
        state = state.after(step);
        owner = by;
        return List.of(before, state);
    }

    public CaseId id() {
        return new CaseId(id);
    }

    public long statement() {
        return statementId;
    }

    public int line() {
        return lineNo;
    }

    public String courier() {
        return courier;
    }

    public Discrepancy code() {
        return Discrepancy.ofCode(code);
    }

    public String waybill() {
        return waybill;
    }

    public String order() {
        return orderNumber;
    }

    public Money expected() {
        return expected;
    }

    public Money stated() {
        return stated;
    }

    public CaseState state() {
        return state;
    }

    public String owner() {
        return owner;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** What the courier owes us by it; zero if it is not short. */
    public Money shortBy() {
        Money gap = expected.minus(stated);
        return gap.isNegative() ? Money.ZERO : gap;
    }
}

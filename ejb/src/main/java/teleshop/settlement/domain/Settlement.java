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
import teleshop.kernel.Money;
import teleshop.ledger.domain.Source;
import teleshop.settlement.domain.SettlementStatus.Step;

/** A statement to a supplier of what we owe for a period. */
@Entity
@Table(name = "settlements")
public class Settlement {

    /** Whom it is for and the days it covers, both inclusive. */
    public record Period(String supplier, LocalDate from, LocalDate to) {}

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "settlements_seq")
    @SequenceGenerator(name = "settlements_seq", sequenceName = "settlements_seq")
    private Long id;

    @Version private int version;
    private String supplier;
    private LocalDate periodFrom;
    private LocalDate periodTo;

    @Enumerated(EnumType.STRING)
    private SettlementStatus status = SettlementStatus.REQUESTED;

    private Money payable = Money.ZERO;
    private String askedBy;
    private Instant askedAt;

    protected Settlement() {}

    public Settlement(Period period, String by, Instant at) {
        supplier = period.supplier();
        periodFrom = period.from();
        periodTo = period.to();
        askedBy = by;
        askedAt = at;
    }

    public void reckon(Money amount) {
        take(Step.RECKON);
        payable = amount;
    }

    public void take(Step step) {
        status = status.after(step);
    }

    public Source source() {
        return new Source("settlement", String.valueOf(id));
    }

    public SettlementId id() {
        return new SettlementId(id);
    }

    public Period period() {
        return new Period(supplier, periodFrom, periodTo);
    }

    public SettlementStatus status() {
        return status;
    }

    public Money payable() {
        return payable;
    }

    public String askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }
}

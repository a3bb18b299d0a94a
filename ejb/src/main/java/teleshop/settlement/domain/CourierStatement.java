package teleshop.settlement.domain;

import jakarta.persistence.Column;
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
import teleshop.kernel.Money;
import teleshop.settlement.domain.StatementStatus.Step;

/** One file in which a courier states what it collected, charges and pays. */
@Entity
@Table(name = "courier_statements")
public class CourierStatement {

    /** What the shop knows of a file when it comes in. */
    public record Upload(String courier, String fileName, String statementNo, String checksum) {}

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "courier_statements_seq")
    @SequenceGenerator(name = "courier_statements_seq", sequenceName = "courier_statements_seq")
    private Long id;

    @Version private int version;
    private String courier;
    private String fileName;
    private String statementNo;
    private String checksum;

    @Enumerated(EnumType.STRING)
    private StatementStatus status = StatementStatus.RECEIVED;

    private String reason = "";
    private boolean controlled;

    @Column(name = "rows_read")
    private int rows;

    private Money netTotal = Money.ZERO;

    @Column(name = "received_money")
    private Money receivedMoney = Money.ZERO;

    private Instant receivedAt;
    private String receivedBy;

    protected CourierStatement() {}

    public CourierStatement(Upload upload, String by, Instant at) {
        courier = upload.courier();
        fileName = upload.fileName();
        statementNo = upload.statementNo();
        checksum = upload.checksum();
        receivedBy = by;
        receivedAt = at;
    }

    /**
     * @param isControlled whether it had a row of totals
     */
    public void read(int rowsRead, Money net, boolean isControlled) {
        status = status.after(Step.READ);
        rows = rowsRead;
        netTotal = net;
        controlled = isControlled;
    }

    /**
     * @param why a stable word
     */
    public void refuse(String why) {
        status = status.after(Step.REFUSE);
        reason = why;
    }

    public void reconciled() {
        status = status.after(Step.RECONCILE);
    }

    public void cash(Money amount) {
        status = status.after(Step.CASH);
        receivedMoney = receivedMoney.plus(amount);
    }

    /** What the bank has not received yet; zero if it received too much. */
    public Money outstanding() {
        Money left = netTotal.minus(receivedMoney);
        return left.isNegative() ? Money.ZERO : left;
    }

    public StatementId id() {
        return new StatementId(id);
    }

    public String courier() {
        return courier;
    }

    public String fileName() {
        return fileName;
    }

    public String statementNo() {
        return statementNo;
    }

    /** Whether its rows are judged, so that its money can be booked. */
    public boolean isReconciled() {
        return status == StatementStatus.RECONCILED || status == StatementStatus.CASHED;
    }

    public StatementStatus status() {
        return status;
    }

    public String reason() {
        return reason;
    }

    public boolean isControlled() {
        return controlled;
    }

    public int rows() {
        return rows;
    }

    public Money netTotal() {
        return netTotal;
    }

    public Money receivedMoney() {
        return receivedMoney;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public String receivedBy() {
        return receivedBy;
    }
}

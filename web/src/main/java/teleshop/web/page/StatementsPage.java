package teleshop.web.page;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import teleshop.batch.JobView;
import teleshop.batch.Jobs;
import teleshop.courier.Coverage;
import teleshop.courier.domain.CourierTerms;
import teleshop.kernel.InvalidField;
import teleshop.settlement.BankReceipts;
import teleshop.settlement.BookTransfer;
import teleshop.settlement.CourierStatementView;
import teleshop.settlement.CourierStatements;
import teleshop.settlement.ReceivedFile;
import teleshop.settlement.StatementReception;
import teleshop.settlement.domain.StatementId;

/** Couriers' statements: hand one in, see what became of it, book its money. */
@Named
@ViewScoped
public class StatementsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Set<String> UNDER_WAY = Set.of("RECEIVED", "READ", "STARTING", "STARTED");

    @Inject private CourierStatements statements;
    @Inject private StatementReception reception;
    @Inject private BankReceipts receipts;
    @Inject private Coverage coverage;
    @Inject private Jobs jobs;
    @Inject private Screen screen;

    private String courier;
    private transient Part file;
    private Long chosen;
    private String bankRef;
    private String amount;
    private LocalDate date;

    public List<CourierStatementView> getStatements() {
        return statements.latest();
    }

    public long getTotal() {
        return getStatements().stream().mapToLong(s -> s.totals().get("net")).sum();
    }

    public List<CourierTerms> getCouriers() {
        return coverage.all();
    }

    /** Null until one is chosen. */
    public CourierStatementView getStatement() {
        return chosen == null ? null : statements.view(new StatementId(chosen));
    }

    /** Whether somebody should look again soon. */
    public boolean isBusy() {
        return getStatements().stream().anyMatch(s -> UNDER_WAY.contains(s.status()))
                || getRuns().stream().anyMatch(run -> UNDER_WAY.contains(run.status()));
    }

    /** The latest runs of the reconciliation. */
    public List<JobView> getRuns() {
        return jobs.latest().stream()
                .filter(run -> run.name().equals("courier-reconciliation"))
                .limit(5)
                .toList();
    }

    public void choose(Long id) {
        chosen = id;
    }

    /** Back to the form that takes a file. */
    public void begin() {
        chosen = null;
    }

    public void send() {
        screen.did(() -> chosen = reception.receive(received()).number());
    }

    public void run() {
        screen.did(() -> jobs.start("courier-reconciliation", Map.of()));
    }

    public void bookMoney() {
        screen.did(
                () -> {
                    var fen = Yuan.minor("amount", amount);
                    var of = getStatement().courier();
                    receipts.book(new BookTransfer(of, bankRef, fen, date, chosen));
                });
    }

    private ReceivedFile received() {
        if (file == null) {
            throw new InvalidField("file", "missing-file", "no file");
        }
        try (InputStream content = file.getInputStream()) {
            var name = file.getSubmittedFileName();
            return new ReceivedFile(courier, name, "", content.readAllBytes());
        } catch (IOException e) {
            throw new InvalidField("file", "unreadable-file", "the file cannot be read");
        }
    }

    public String getCourier() {
        return courier;
    }

    public void setCourier(String courier) {
        this.courier = courier;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getBankRef() {
        return bankRef;
    }

    public void setBankRef(String bankRef) {
        this.bankRef = bankRef;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }
}

package teleshop.web.page;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import teleshop.settlement.AskSettlement;
import teleshop.settlement.SettlementView;
import teleshop.settlement.SupplierSettling;
import teleshop.settlement.domain.SettlementId;
import teleshop.settlement.domain.SettlementStatus.Step;
import teleshop.supplier.Agreements;

/** Statements to suppliers: ask for one, see its lines, see it through or cancel it. */
@Named
@ViewScoped
public class SettlementsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private SupplierSettling settling;
    @Inject private Agreements agreements;
    @Inject private Screen screen;

    private String supplier;
    private LocalDate from;
    private LocalDate to;
    private Long chosen;

    public List<SettlementView> getSettlements() {
        return settling.latest();
    }

    /** Without those that were cancelled. */
    public long getTotal() {
        return getSettlements().stream()
                .filter(s -> !s.status().equals("CANCELLED"))
                .mapToLong(SettlementView::payable)
                .sum();
    }

    public List<String> getSuppliers() {
        return agreements.suppliers();
    }

    /** Null until one is chosen. */
    public SettlementView getSettlement() {
        return chosen == null ? null : settling.view(new SettlementId(chosen));
    }

    /** Whether somebody should look again soon. */
    public boolean isBusy() {
        return getSettlements().stream().anyMatch(s -> s.status().equals("REQUESTED"));
    }

    public void choose(Long id) {
        chosen = id;
    }

    /** Back to the form that asks for one. */
    public void begin() {
        chosen = null;
    }

    public void ask() {
        screen.did(() -> chosen = settling.ask(new AskSettlement(supplier, from, to)).id());
    }

    public void confirm() {
        screen.did(() -> settling.take(new SettlementId(chosen), Step.CONFIRM));
    }

    public void cancel() {
        screen.did(() -> settling.cancel(new SettlementId(chosen)));
    }

    public String getSupplier() {
        return supplier;
    }

    public void setSupplier(String supplier) {
        this.supplier = supplier;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}

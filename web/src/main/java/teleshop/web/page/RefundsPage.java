package teleshop.web.page;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import teleshop.payment.RefundView;
import teleshop.payment.Refunding;
import teleshop.payment.domain.RefundNumber;

/** Money that goes back to customers: what is asked for, approved and paid. */
@Named
@ViewScoped
public class RefundsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private Refunding refunding;
    @Inject private Screen screen;

    private String state = "";
    private String chosen;

    public List<RefundView> getRefunds() {
        return refunding.latest().stream()
                .filter(refund -> state.isEmpty() || refund.state().equals(state))
                .toList();
    }

    /** How many there are in each state. */
    public Map<String, Long> getCounts() {
        return refunding.latest().stream()
                .collect(
                        Collectors.groupingBy(
                                RefundView::state, TreeMap::new, Collectors.counting()));
    }

    public long getTotal() {
        return getRefunds().stream().mapToLong(refund -> refund.amount().minor()).sum();
    }

    /** Null until one is chosen. */
    public RefundView getRefund() {
        return refunding.latest().stream()
                .filter(refund -> refund.id().equals(chosen))
                .findFirst()
                .orElse(null);
    }

    public void show(String wanted) {
        state = wanted;
    }

    public void choose(String id) {
        chosen = id;
    }

    public void approve() {
        screen.did(() -> refunding.approve(new RefundNumber(chosen)));
    }

    public void deny() {
        screen.did(() -> refunding.deny(new RefundNumber(chosen)));
    }

    public void pay() {
        screen.did(() -> refunding.pay(new RefundNumber(chosen)));
    }

    public String getState() {
        return state;
    }
}

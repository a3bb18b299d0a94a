package teleshop.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;
import teleshop.audit.ReviewReading;
import teleshop.audit.domain.ReviewDecision;
import teleshop.order.Comment;
import teleshop.order.CustomerOrders;
import teleshop.order.OrderDecisions;
import teleshop.order.OrderReading;
import teleshop.order.OrderView;
import teleshop.order.Reason;
import teleshop.order.domain.CustomerRecord;
import teleshop.order.domain.HoldType;
import teleshop.order.domain.OrderNumber;
import teleshop.order.domain.OrderSummary;
import teleshop.order.domain.RejectReason;
import teleshop.web.page.Screen;

/** One order in front of a reviewer, and what becomes of it. */
@Named
@ViewScoped
public class ReviewPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int OTHERS = 5;

    @Inject private OrderReading reading;
    @Inject private ReviewReading reviews;
    @Inject private OrderDecisions decisions;
    @Inject private CustomerOrders customers;
    @Inject private ReviewList list;
    @Inject private Onlookers onlookers;
    @Inject private Screen screen;

    private String asked;
    private OrderView order;
    private String reason;
    private RejectReason code = RejectReason.CUSTOMER_CHANGED_MIND;

    /** By a link from elsewhere. */
    public void arrive() {
        if (asked != null && order == null) {
            screen.did(() -> open(new OrderNumber(asked)));
        }
    }

    public void open(OrderNumber number) {
        reason = null;
        order = reading.view(number);
        onlookers.look(number);
    }

    public void approve() {
        decide(() -> decisions.approve(order.number()));
    }

    public void sendBack() {
        decide(() -> decisions.sendBack(order.number(), new Reason(reason)));
    }

    public void reject() {
        decide(() -> decisions.reject(order.number(), code, new Comment(reason)));
    }

    public void cancel() {
        decide(() -> decisions.cancel(order.number(), new Reason(reason)));
    }

    public void release(HoldType type) {
        act(() -> decisions.release(order.number(), type, new Reason(reason)));
    }

    /** Decided, the next one comes. */
    private void decide(Supplier<OrderView> deed) {
        var after = list.after(order.number());
        if (act(deed)) {
            after.ifPresent(this::open);
        }
    }

    /** Only on what the reviewer has seen: what changed meanwhile is shown first. */
    private boolean act(Supplier<OrderView> deed) {
        var now = reading.view(order.number());
        if (!now.equals(order)) {
            order = now;
            screen.tell("", screen.text("review.stale"));
            return false;
        }
        boolean done = screen.did(deed::get);
        order = reading.view(order.number());
        if (done) {
            reason = null;
        }
        return done;
    }

    void corrected() {
        order = reading.view(order.number());
    }

    /** Null until one is chosen. */
    public OrderView getOrder() {
        return order;
    }

    /** What the rules said, the latest last. */
    public List<ReviewDecision> getDecisions() {
        return reviews.of(order.number());
    }

    public ReviewDecision getVerdict() {
        var all = getDecisions();
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }

    public CustomerRecord getRecord() {
        return customers.record(order.customerId());
    }

    public List<OrderSummary> getOthers() {
        return customers.latest(order.customerId()).stream()
                .filter(other -> !other.number().equals(order.number()))
                .limit(OTHERS)
                .toList();
    }

    /** Who else has it open; blank for nobody. */
    public String getOnlooker() {
        return onlookers.besides(order.number());
    }

    public RejectReason[] getCodes() {
        return RejectReason.values();
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public RejectReason getCode() {
        return code;
    }

    public void setCode(RejectReason code) {
        this.code = code;
    }
}

package teleshop.web.page;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import teleshop.kernel.Money;
import teleshop.payment.Because;
import teleshop.payment.BookReceipt;
import teleshop.payment.ReceiptBooking;
import teleshop.payment.ReceiptView;
import teleshop.payment.Refunding;
import teleshop.payment.RequestRefund;
import teleshop.payment.domain.ReceiptNumber;

/** Customers' money as it comes in; a receipt may be cancelled or its money asked back. */
@Named
@ViewScoped
public class ReceiptsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private ReceiptBooking booking;
    @Inject private Refunding refunding;
    @Inject private Screen screen;

    private String orderNumber;
    private String amount;
    private String method = "BANK";
    private String reference;
    private String reason;
    private String chosen;

    public List<ReceiptView> getReceipts() {
        return booking.latest();
    }

    /** Without those that were cancelled. */
    public Money getTotal() {
        return Money.total(
                getReceipts().stream()
                        .filter(receipt -> receipt.state().equals("BOOKED"))
                        .map(ReceiptView::amount)
                        .toList());
    }

    /** Null until one is chosen. */
    public ReceiptView getReceipt() {
        return chosen == null ? null : booking.view(new ReceiptNumber(chosen));
    }

    public void choose(String id) {
        chosen = id;
        amount = null;
        reason = null;
    }

    /** Back to the form of a new one. */
    public void begin() {
        choose(null);
        orderNumber = null;
        reference = null;
    }

    public void book() {
        screen.did(
                () -> {
                    var fen = Yuan.minor("amount", amount);
                    var command = new BookReceipt(orderNumber, fen, method, reference);
                    choose(booking.book(command).id());
                });
    }

    public void cancel() {
        screen.did(() -> booking.cancel(new ReceiptNumber(chosen), new Because(reason)));
    }

    public void askBack() {
        screen.did(
                "amountBack",
                () -> {
                    var order = getReceipt().orderNumber();
                    var fen = Yuan.minor("amountBack", amount);
                    refunding.request(new RequestRefund(order, fen, reason));
                    screen.say("receipts.asked-back");
                });
    }

    public String getOrderNumber() {
        return orderNumber;
    }

    public void setOrderNumber(String orderNumber) {
        this.orderNumber = orderNumber;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public String getMethod() {
        return method;
    }

    public void setMethod(String method) {
        this.method = method;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

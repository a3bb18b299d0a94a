package teleshop.web.desk;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import teleshop.call.domain.CallCard;
import teleshop.call.domain.Candidate;
import teleshop.customer.NewCustomer;
import teleshop.order.OrderReceipt;
import teleshop.order.PlaceOrder;
import teleshop.order.domain.PaymentMethod;
import teleshop.stock.Availability.OnSale;

/** An order as far as it is keyed in. It has its name from the first, so it is taken once. */
public class Draft implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final DraftAddress address = new DraftAddress();
    private final List<DraftLine> lines = new ArrayList<>();
    private CallCard card;
    private Long customerId;
    private boolean stranger;
    private boolean touched;
    private String name;
    private String phone;
    private String words;
    private boolean elsewhere;
    private PaymentMethod payment = PaymentMethod.COD;
    private OrderReceipt receipt;

    Draft() {
        this(UUID.randomUUID().toString());
    }

    private Draft(String key) {
        this.key = key;
    }

    static Draft of(KeptDraft kept, List<DraftLine> lines) {
        var draft = new Draft(kept.key());
        draft.card = kept.caller() == null ? null : kept.caller().card();
        draft.customerId = kept.customerId();
        draft.stranger = kept.stranger();
        draft.touched = kept.touched();
        draft.name = kept.name();
        draft.phone = kept.phone();
        draft.elsewhere = kept.elsewhere();
        draft.payment = PaymentMethod.valueOf(kept.payment());
        draft.address.take(kept.place());
        draft.lines.addAll(lines);
        return draft;
    }

    KeptDraft kept() {
        return new KeptDraft(
                key,
                card == null ? null : KeptDraft.Caller.of(card),
                customerId,
                stranger,
                touched,
                name,
                phone,
                elsewhere,
                payment.name(),
                address.kept(),
                lines.stream().map(l -> new KeptDraft.Line(l.getSku(), l.getQuantity())).toList());
    }

    static Draft ofCall(CallCard card) {
        var draft = new Draft();
        draft.take(card);
        return draft;
    }

    /** Who calls may be learned later than that somebody calls; what was typed stays. */
    void take(CallCard news) {
        card = news;
        if (phone == null) {
            phone = news.callerNumber().value();
        }
        if (customerId == null && !stranger && name == null) {
            customerId = news.caller().customer().map(Candidate::customerId).orElse(null);
        }
    }

    /** Another order of the same customer in the same call. */
    Draft next() {
        var draft = new Draft();
        draft.card = card;
        draft.customerId = customerId;
        draft.phone = phone;
        draft.name = name;
        draft.stranger = stranger;
        return draft;
    }

    void isFrom(Long customer) {
        customerId = customer;
        stranger = false;
        elsewhere = false;
    }

    void isFromStranger() {
        customerId = null;
        stranger = true;
    }

    boolean isPlaceless() {
        return customerId == null && card != null && address.isEmpty();
    }

    /** Nothing was chosen or thrown out by hand yet. */
    boolean isToBeOffered() {
        return !touched && receipt == null;
    }

    void add(OnSale product) {
        touched = true;
        lines.stream()
                .filter(line -> line.getSku().equals(product.sku()))
                .findFirst()
                .ifPresentOrElse(DraftLine::more, () -> lines.add(new DraftLine(product)));
    }

    void remove(DraftLine line) {
        lines.remove(line);
    }

    void saved(OrderReceipt answer) {
        receipt = answer;
    }

    PlaceOrder order() {
        var items = lines.stream().map(DraftLine::item).toList();
        var keyed = isNewAddress() ? address.entry() : null;
        var stranger = customerId == null ? new NewCustomer(name, phone, address.entry()) : null;
        var other = customerId == null ? null : keyed;
        return new PlaceOrder(key, getCallId(), customerId, stranger, other, payment, items, null);
    }

    /** Whether it belongs into the file: unsaved, and of a call or worth the while. */
    boolean isToKeep() {
        return receipt == null && (card != null || isWorthKeeping());
    }

    boolean isOf(String callId) {
        return callId.equals(getCallId());
    }

    /** Whether something would be lost if it were thrown away. */
    public boolean isWorthKeeping() {
        return receipt == null
                && (name != null
                        || elsewhere
                        || address.isTyped()
                        || payment != PaymentMethod.COD
                        || lines.size() > 1
                        || lines.stream().anyMatch(DraftLine::isChanged));
    }

    /** Nobody's, and nothing is typed. */
    boolean isBlank() {
        return customerId == null
                && card == null
                && phone == null
                && receipt == null
                && !isWorthKeeping();
    }

    public boolean isNewAddress() {
        return customerId == null || elsewhere;
    }

    /** Several people share the number and nobody was chosen yet. */
    public boolean isToChoose() {
        return customerId == null
                && !stranger
                && card != null
                && card.caller().candidates().size() > 1;
    }

    public String getCallId() {
        return card == null ? null : card.callId();
    }

    public String getKey() {
        return key;
    }

    public CallCard getCard() {
        return card;
    }

    public DraftAddress getAddress() {
        return address;
    }

    public List<DraftLine> getLines() {
        return lines;
    }

    public Long getCustomerId() {
        return customerId;
    }

    public OrderReceipt getReceipt() {
        return receipt;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    /** What was typed to find a product. */
    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public boolean isElsewhere() {
        return elsewhere;
    }

    public void setElsewhere(boolean elsewhere) {
        this.elsewhere = elsewhere;
    }

    public PaymentMethod getPayment() {
        return payment;
    }

    public void setPayment(PaymentMethod payment) {
        this.payment = payment;
    }
}

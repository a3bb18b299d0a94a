package teleshop.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import teleshop.call.CallReading;
import teleshop.call.domain.CallRecord;
import teleshop.callback.CallbackReading;
import teleshop.callback.domain.CallbackEntry;
import teleshop.customer.CustomerDesk;
import teleshop.customer.domain.CustomerView;
import teleshop.kernel.InvalidField;
import teleshop.kernel.PhoneNumber;
import teleshop.order.CustomerOrders;
import teleshop.order.domain.CustomerRecord;
import teleshop.order.domain.OrderSummary;
import teleshop.web.page.Reader;

/** The customer on the desk and what there was with them before. */
@Named
@RequestScoped
public class DeskCustomer {

    private static final Duration LOOK_BACK = Duration.ofDays(90);
    private static final int CONTACTS = 8;
    private static final int MOMENTS = 14;
    private static final int LAST_ORDERS = 5;
    private static final int OPEN_CALLBACKS = 3;

    @Inject private ShownDraft shown;
    @Inject private CustomerDesk customers;
    @Inject private CustomerOrders orders;
    @Inject private CallbackReading callbacks;
    @Inject private CallReading calls;
    @Inject private Reader reader;
    @Inject private Clock clock;

    private CustomerView view;

    /** Null for a stranger. */
    public CustomerView getView() {
        var id = shown.get().getCustomerId();
        if (id != null && (view == null || !view.id().equals(id))) {
            view = customers.view(id);
        }
        return id == null ? null : view;
    }

    public CustomerRecord getRecord() {
        return orders.record(getView().id());
    }

    public List<OrderSummary> getOrders() {
        return getView() == null ? List.of() : orders.latest(getView().id());
    }

    public List<OrderSummary> getLastOrders() {
        return getOrders().stream().limit(LAST_ORDERS).toList();
    }

    /** Tells those apart who share a number; null if they never ordered. */
    public Instant lastOrder(Long customer) {
        return orders.latest(customer).stream()
                .findFirst()
                .map(OrderSummary::placedAt)
                .orElse(null);
    }

    public List<CallbackEntry.View> getCallbacks() {
        return phone().map(callbacks::of).orElse(List.of());
    }

    public List<CallbackEntry.View> getOpenCallbacks() {
        return getCallbacks().stream()
                .filter(CallbackEntry.View::open)
                .limit(OPEN_CALLBACKS)
                .toList();
    }

    public List<CallRecord> getContacts() {
        var now = clock.instant();
        return phone().stream()
                .flatMap(p -> calls.list(now.minus(LOOK_BACK), now, Optional.of(p)).stream())
                .limit(CONTACTS)
                .toList();
    }

    /** All that there was with them, the latest first. */
    public List<Moment> getTimeline() {
        var all = new ArrayList<Moment>();
        getOrders().forEach(o -> all.add(Moment.of(o)));
        getContacts().forEach(c -> all.add(Moment.of(c)));
        getCallbacks().forEach(c -> all.add(Moment.of(c)));
        return all.stream()
                .filter(moment -> moment.at() != null)
                .sorted(Comparator.comparing(Moment::at).reversed())
                .limit(MOMENTS)
                .toList();
    }

    /** Where the number belongs to; blank if nobody knows. */
    public String getRegion() {
        return phone().flatMap(number -> number.region(reader.getLanguage())).orElse("");
    }

    public String getMasked() {
        return phone().map(PhoneNumber::masked).orElse("");
    }

    private Optional<PhoneNumber> phone() {
        var typed = shown.get().getPhone();
        if (typed == null || typed.isBlank()) {
            return Optional.ofNullable(getView()).flatMap(c -> c.phones().stream().findFirst());
        }
        try {
            return Optional.of(PhoneNumber.of(typed));
        } catch (InvalidField notYetWhole) {
            return Optional.empty();
        }
    }
}

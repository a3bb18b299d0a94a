package teleshop.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import teleshop.audit.ReviewQueue;
import teleshop.audit.domain.Waiting;
import teleshop.kernel.Money;
import teleshop.order.domain.HoldType;
import teleshop.order.domain.OrderNumber;

/** The orders that wait for a reviewer, by what holds them. */
@Named
@ViewScoped
public class ReviewList implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private ReviewQueue queue;

    private HoldType held;
    private boolean clean;

    /** All that wait, however they are filtered. */
    public List<Waiting> getAll() {
        return queue.all();
    }

    public List<Waiting> getRows() {
        return getAll().stream().filter(this::isShown).toList();
    }

    private boolean isShown(Waiting order) {
        return clean ? order.holds().isEmpty() : held == null || order.holds().contains(held);
    }

    /** How many each hold stops; those that stop none are left out. */
    public Map<HoldType, Long> getCounts() {
        var counts = new EnumMap<HoldType, Long>(HoldType.class);
        getAll().forEach(
                        o ->
                                o.holds().stream()
                                        .distinct()
                                        .forEach(h -> counts.merge(h, 1L, Long::sum)));
        return counts;
    }

    public long getCleanCount() {
        return getAll().stream().filter(order -> order.holds().isEmpty()).count();
    }

    public Money getTotal() {
        return Money.total(getRows().stream().map(Waiting::total).toList());
    }

    public void show(HoldType type) {
        held = type;
        clean = false;
    }

    public void showAll() {
        show(null);
    }

    public void showClean() {
        held = null;
        clean = true;
    }

    /** The one below on the list; above if it is the last. */
    Optional<OrderNumber> after(OrderNumber number) {
        var numbers = getRows().stream().map(Waiting::number).toList();
        int at = numbers.indexOf(number);
        return IntStream.of(at + 1, at - 1)
                .filter(i -> i >= 0 && i < numbers.size())
                .mapToObj(numbers::get)
                .findFirst();
    }

    public HoldType getHeld() {
        return held;
    }

    public boolean isClean() {
        return clean;
    }
}

package teleshop.web.dispatch;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import teleshop.kernel.Money;
import teleshop.logistics.ShipmentReading;
import teleshop.logistics.domain.ShipmentSummary;
import teleshop.order.OrderReading;
import teleshop.order.domain.OrderQuestion;
import teleshop.order.domain.OrderStatus;

/** What waits for the warehouse, heap by heap, the oldest first. */
@Named
@ViewScoped
public class DispatchList implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Instant EVER = Instant.parse("9999-01-01T00:00:00Z");

    @Inject private ShipmentReading shipments;
    @Inject private OrderReading orders;

    private Stage stage = Stage.ALLOCATED;
    private final Map<Stage, List<DispatchRow>> heaps = new EnumMap<>(Stage.class);

    public void show(Stage chosen) {
        stage = chosen;
        heaps.clear();
    }

    /** Read anew with the next question: something was done. */
    public void forget() {
        heaps.clear();
    }

    public List<DispatchRow> getRows() {
        return heap(stage);
    }

    public int count(Stage of) {
        return heap(of).size();
    }

    public Money getTotal() {
        return Money.total(getRows().stream().map(DispatchRow::amount).toList());
    }

    private List<DispatchRow> heap(Stage of) {
        return heaps.computeIfAbsent(of, this::read);
    }

    private List<DispatchRow> read(Stage of) {
        if (of == Stage.APPROVED) {
            var approved = new OrderQuestion(OrderStatus.APPROVED, null, Instant.EPOCH, EVER);
            return orders.list(approved).stream().map(DispatchRow::of).toList();
        }
        return parcels(of).stream().map(DispatchRow::of).toList();
    }

    private List<ShipmentSummary> parcels(Stage of) {
        return of.status().map(shipments::in).orElseGet(shipments::late);
    }

    public Stage getStage() {
        return stage;
    }

    public Stage[] getStages() {
        return Stage.values();
    }
}

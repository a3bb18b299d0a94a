package teleshop.web.dispatch;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import teleshop.logistics.Dispatching;
import teleshop.logistics.GoodsReturn;
import teleshop.logistics.Handover;
import teleshop.logistics.NoCourier;
import teleshop.logistics.Packing;
import teleshop.logistics.ShipmentReading;
import teleshop.logistics.ShipmentView;
import teleshop.logistics.domain.Waybill;
import teleshop.order.OrderReading;
import teleshop.order.OrderView;
import teleshop.order.domain.OrderNumber;
import teleshop.stock.domain.Quality;
import teleshop.web.page.Screen;

/** One parcel on the table: sort, pack, hand over, take back. */
@Named
@ViewScoped
public class DispatchPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private Dispatching dispatching;
    @Inject private Handover handover;
    @Inject private GoodsReturn goods;
    @Inject private ShipmentReading shipments;
    @Inject private OrderReading orders;
    @Inject private RouteForm form;
    @Inject private Screen screen;
    @Inject private DispatchList list;

    private DispatchRow chosen;
    private transient ShipmentView shipment;
    private transient OrderView order;
    private long weightG = 1000;

    public void open(DispatchRow row) {
        chosen = row;
        shipment = null;
        order = null;
    }

    public void sort() {
        act(
                () -> {
                    if (dispatching.sort(number()).isEmpty()) {
                        throw new NoCourier(number());
                    }
                });
    }

    public void route() {
        act(() -> dispatching.route(number(), form.choice()));
    }

    public void unsort() {
        act(() -> dispatching.unsort(number()));
    }

    public void pack() {
        act(() -> dispatching.pack(number(), new Packing(weightG)));
    }

    public void handOver() {
        act(() -> handover.handOver(waybill()));
    }

    public void receive(Quality quality) {
        act(() -> goods.receive(waybill(), quality));
    }

    /** What is done leaves the heap; the page then asks for the next. */
    private void act(Runnable deed) {
        if (screen.did(deed)) {
            list.forget();
            open(null);
        }
    }

    private OrderNumber number() {
        return new OrderNumber(chosen.order());
    }

    private Waybill waybill() {
        return new Waybill(chosen.waybill());
    }

    public DispatchRow getChosen() {
        return chosen;
    }

    /** Null as long as the order has no parcel. */
    public ShipmentView getShipment() {
        if (shipment == null && chosen != null && !chosen.waybill().isEmpty()) {
            shipment = shipments.view(waybill());
        }
        return shipment;
    }

    public OrderView getOrder() {
        if (order == null && chosen != null) {
            order = orders.view(number());
        }
        return order;
    }

    public long getWeightG() {
        return weightG;
    }

    public void setWeightG(long weightG) {
        this.weightG = weightG;
    }
}

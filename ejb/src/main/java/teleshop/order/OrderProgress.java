package teleshop.order;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import teleshop.kernel.Roles;
import teleshop.order.OrderChronicle.Deed;
import teleshop.order.domain.OrderNumber;
import teleshop.order.domain.OrderStep;
import teleshop.order.persistence.Orders;

/** Takes an approved order along on its way through warehouse and courier. */
@Stateless
@RolesAllowed({
    Roles.WAREHOUSE,
    Roles.LOGISTICS,
    Roles.COURIER,
    Roles.FINANCE,
    Roles.ADMIN,
    Roles.SYSTEM
})
public class OrderProgress {

    @Inject private Orders orders;
    @Inject private OrderChronicle chronicle;
    @Inject private Clock clock;

    /** It has a courier and a waybill. */
    public void allocated(OrderNumber number) {
        step(number, OrderStep.SORT);
    }

    public void unsorted(OrderNumber number) {
        step(number, OrderStep.UNSORT);
    }

    public void packed(OrderNumber number) {
        step(number, OrderStep.PACK);
    }

    /** All its parcels are with the courier. */
    public void handedOver(OrderNumber number) {
        step(number, OrderStep.HAND_OVER);
    }

    public void interceptAsked(OrderNumber number) {
        step(number, OrderStep.INTERCEPT);
    }

    public void signed(OrderNumber number) {
        step(number, OrderStep.SIGN);
    }

    /**
     * @param taken how many of which SKU; what is not named was not taken
     */
    public void partSigned(OrderNumber number, Map<String, Integer> taken) {
        var order = orders.get(number);
        chronicle.tell(
                order,
                Deed.of("part-sign"),
                () -> {
                    taken.forEach(order::signed);
                    return order.step(OrderStep.PART_SIGN, clock.instant());
                });
    }

    public void refused(OrderNumber number) {
        step(number, OrderStep.REFUSE);
    }

    /** The proof of delivery was false. */
    public void disproved(OrderNumber number) {
        step(number, OrderStep.DISPROVE);
    }

    /** What was not taken is in the warehouse again. */
    public void goodsBack(OrderNumber number) {
        step(number, OrderStep.GOODS_BACK);
    }

    public void lost(OrderNumber number) {
        step(number, OrderStep.LOSE);
    }

    /** The return window is over and the money is in. */
    public void completed(OrderNumber number) {
        step(number, OrderStep.COMPLETE);
    }

    private void step(OrderNumber number, OrderStep step) {
        var order = orders.get(number);
        chronicle.tell(order, Deed.of(step.deed()), () -> order.step(step, clock.instant()));
    }
}

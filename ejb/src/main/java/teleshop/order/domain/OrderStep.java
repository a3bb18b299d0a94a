package teleshop.order.domain;

import java.time.Instant;
import java.util.Locale;
import java.util.function.BiFunction;
import teleshop.order.domain.OrderEvent.InterceptAsked;
import teleshop.order.domain.OrderEvent.OrderAllocated;
import teleshop.order.domain.OrderEvent.OrderCompleted;
import teleshop.order.domain.OrderEvent.OrderGoodsBack;
import teleshop.order.domain.OrderEvent.OrderLost;
import teleshop.order.domain.OrderEvent.OrderPacked;
import teleshop.order.domain.OrderEvent.OrderPartSigned;
import teleshop.order.domain.OrderEvent.OrderRefused;
import teleshop.order.domain.OrderEvent.OrderShipped;
import teleshop.order.domain.OrderEvent.OrderSigned;
import teleshop.order.domain.OrderEvent.OrderUnsorted;

/** The steps of an approved order through warehouse and courier, each with the fact it makes. */
public enum OrderStep {
    SORT(OrderAction.SORT, OrderAllocated::new),
    UNSORT(OrderAction.UNSORT, OrderUnsorted::new),
    PACK(OrderAction.PACK, OrderPacked::new),
    HAND_OVER(OrderAction.HAND_OVER, OrderShipped::new),
    INTERCEPT(OrderAction.INTERCEPT, InterceptAsked::new),
    SIGN(OrderAction.SIGN, OrderSigned::new),
    PART_SIGN(OrderAction.PART_SIGN, OrderPartSigned::new),
    REFUSE(OrderAction.REFUSE, OrderRefused::new),
    DISPROVE(OrderAction.DISPROVE, OrderRefused::new),
    GOODS_BACK(OrderAction.GOODS_BACK, OrderGoodsBack::new),
    LOSE(OrderAction.LOSE, OrderLost::new),
    COMPLETE(OrderAction.COMPLETE, OrderCompleted::new);

    private final OrderAction action;
    private final BiFunction<OrderNumber, Instant, OrderEvent> fact;

    OrderStep(OrderAction action, BiFunction<OrderNumber, Instant, OrderEvent> fact) {
        this.action = action;
        this.fact = fact;
    }

    /** As the trail names it. */
    public String deed() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    OrderAction action() {
        return action;
    }

    OrderEvent fact(OrderNumber order, Instant at) {
        return fact.apply(order, at);
    }
}

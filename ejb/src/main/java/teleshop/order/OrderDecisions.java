package teleshop.order;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import teleshop.kernel.Roles;
import teleshop.order.OrderChronicle.Deed;
import teleshop.order.domain.HoldType;
import teleshop.order.domain.NeedsReviewLead;
import teleshop.order.domain.OrderAction;
import teleshop.order.domain.OrderNumber;
import teleshop.order.domain.RejectReason;
import teleshop.order.persistence.Orders;
import teleshop.site.Caller;

/** Decides what becomes of an order before it leaves. */
@Stateless
@RolesAllowed(Roles.REVIEWER)
public class OrderDecisions {

    @Inject private Orders orders;
    @Inject private OrderChronicle chronicle;
    @Inject private OrderStock stock;
    @Inject private OrderEnding ending;
    @Inject private OrderRules rules;
    @Inject private Ownership ownership;
    @Inject private Caller caller;
    @Inject private Clock clock;

    public OrderView approve(OrderNumber number) {
        var order = orders.get(number);
        boolean lead = caller.is(Roles.REVIEW_LEAD);
        if (order.status().allows(OrderAction.APPROVE)
                && rules.needsLead(order.review().score())
                && !lead) {
            throw new NeedsReviewLead(number);
        }
        chronicle.tell(order, Deed.of("approve"), () -> order.approve(caller.name(), now()));
        return OrderView.of(order);
    }

    /** Back to the agent who took it. */
    public OrderView sendBack(OrderNumber number, @NotNull @Valid Reason why) {
        var order = orders.get(number);
        var lapses = now().plus(rules.lapse());
        var deed = Deed.of("return").because(why.reason());
        chronicle.tell(
                order, deed, () -> order.sendBack(caller.name(), why.reason(), lapses, now()));
        return OrderView.of(order);
    }

    /** Changed or commented, its taker hands it in again. */
    @RolesAllowed(Roles.AGENT)
    public OrderView resubmit(OrderNumber number, @NotNull @Valid Comment comment) {
        var order = ownership.own(orders.get(number));
        var deed = Deed.of("resubmit").because(comment.comment());
        chronicle.tell(order, deed, () -> order.resubmit(caller.name(), now()));
        return OrderView.of(order);
    }

    public OrderView reject(
            OrderNumber number, @NotNull RejectReason reason, @NotNull @Valid Comment comment) {
        var order = orders.get(number);
        var why = comment.isBlank() ? reason.name() : reason + ": " + comment.comment();
        var deed = Deed.of("reject").because(why);
        chronicle.tell(order, deed, () -> order.reject(caller.name(), why, now()));
        ending.settle(order);
        return OrderView.of(order);
    }

    @RolesAllowed({Roles.AGENT, Roles.REVIEWER, Roles.LOGISTICS})
    public OrderView cancel(OrderNumber number, @NotNull @Valid Reason why) {
        var order = ownership.checked(orders.get(number));
        ending.mayCancel(order);
        var deed = Deed.of("cancel").because(why.reason());
        chronicle.tell(order, deed, () -> order.cancel(caller.name(), why.reason(), now()));
        ending.settle(order);
        return OrderView.of(order);
    }

    /** By the role that the hold asks for, or the review lead. */
    @RolesAllowed({Roles.REVIEWER, Roles.FINANCE, Roles.LOGISTICS})
    public OrderView release(
            OrderNumber number, @NotNull HoldType type, @NotNull @Valid Reason why) {
        if (!caller.is(type.releaseRole()) && !caller.is(Roles.REVIEW_LEAD)) {
            throw new NotYoursToRelease(type);
        }
        var order = orders.get(number);
        var deed = Deed.of("release-hold").because(type.code() + ": " + why.reason());
        chronicle.tell(order, deed, () -> order.release(type, caller.name(), why.reason(), now()));
        if (type == HoldType.STOCK) {
            stock.tryReserve(order)
                    .ifPresent(
                            sku -> {
                                throw new NotReservable(sku);
                            });
        }
        return OrderView.of(order);
    }

    private Instant now() {
        return clock.instant();
    }
}

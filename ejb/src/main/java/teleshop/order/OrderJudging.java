package teleshop.order;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import teleshop.order.OrderChronicle.Deed;
import teleshop.order.domain.Judgement;
import teleshop.order.domain.OrderNumber;
import teleshop.order.persistence.Orders;

/** Takes what the rules found into the order, in the transaction that made them look. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class OrderJudging {

    @Inject private Orders orders;
    @Inject private OrderChronicle chronicle;
    @Inject private Clock clock;

    public void judged(OrderNumber number, Judgement judgement, String rules) {
        var order = orders.get(number);
        var deed = Deed.of("judge").linking(Map.of("rules", rules));
        chronicle.tell(order, deed, () -> order.judge(judgement, clock.instant()));
    }

    /** The rules have no doubt; if it may pass without a person, it does. */
    public void passUnseen(OrderNumber number, String rules) {
        var order = orders.get(number);
        if (order.mayPassUnseen()) {
            var deed = Deed.of("auto-approve").linking(Map.of("rules", rules));
            chronicle.tell(order, deed, () -> order.autoApprove(clock.instant()));
        }
    }
}

package teleshop.order.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import teleshop.kernel.IllegalTransition;

class OrderStatusTest {

    /** Table 2.2 of the domain with its rulings; what is not here is refused. */
    private static final String TABLE =
            """
            DRAFT PLACE_COD IN_REVIEW
            DRAFT PLACE_PREPAID AWAIT_PAYMENT
            DRAFT CANCEL CANCELLED
            DRAFT LAPSE EXPIRED
            AWAIT_PAYMENT PAY IN_REVIEW
            AWAIT_PAYMENT EXPIRE EXPIRED
            AWAIT_PAYMENT UNPAY AWAIT_PAYMENT
            AWAIT_PAYMENT CANCEL CANCELLED
            IN_REVIEW AUTO_APPROVE APPROVED
            IN_REVIEW APPROVE APPROVED
            IN_REVIEW RETURN BACK_TO_AGENT
            IN_REVIEW CORRECT IN_REVIEW
            IN_REVIEW REJECT REJECTED
            IN_REVIEW UNPAY AWAIT_PAYMENT
            IN_REVIEW CANCEL CANCELLED
            BACK_TO_AGENT AMEND BACK_TO_AGENT
            BACK_TO_AGENT RESUBMIT IN_REVIEW
            BACK_TO_AGENT CORRECT IN_REVIEW
            BACK_TO_AGENT UNPAY AWAIT_PAYMENT
            BACK_TO_AGENT LAPSE EXPIRED
            BACK_TO_AGENT CANCEL CANCELLED
            APPROVED CORRECT IN_REVIEW
            APPROVED DEFER DEFERRED
            APPROVED SORT ALLOCATED
            APPROVED UNPAY AWAIT_PAYMENT
            APPROVED CANCEL CANCELLED
            DEFERRED CORRECT IN_REVIEW
            DEFERRED DEFER DEFERRED
            DEFERRED DUE APPROVED
            DEFERRED LAPSE_RESERVATION IN_REVIEW
            DEFERRED UNPAY AWAIT_PAYMENT
            DEFERRED CANCEL CANCELLED
            ALLOCATED PACK PACKED
            ALLOCATED UNSORT APPROVED
            ALLOCATED CANCEL CANCELLED
            PACKED UNSORT APPROVED
            PACKED HAND_OVER SHIPPED
            PACKED CANCEL CANCELLED
            SHIPPED SIGN SIGNED
            SHIPPED PART_SIGN PART_SIGNED
            SHIPPED REFUSE REFUSED
            SHIPPED LOSE LOST
            SHIPPED INTERCEPT SHIPPED
            PART_SIGNED SIGN SIGNED
            PART_SIGNED GOODS_BACK SIGNED
            PART_SIGNED ACCEPT_RETURN PART_SIGNED
            SIGNED DISPROVE REFUSED
            SIGNED COMPLETE COMPLETED
            SIGNED ACCEPT_RETURN SIGNED
            COMPLETED ACCEPT_RETURN COMPLETED
            REFUSED GOODS_BACK RETURNED
            REFUSED SIGN SIGNED
            REFUSED PART_SIGN PART_SIGNED
            REFUSED LOSE LOST
            LOST SIGN SIGNED
            LOST GOODS_BACK RETURNED
            """;

    @Test
    void every_cell_of_the_table_is_as_the_domain_says() {
        var table = table();
        for (var status : OrderStatus.values()) {
            for (var action : OrderAction.values()) {
                var next = table.get(status + " " + action);
                assertThat(status.allows(action))
                        .as("%s %s", status, action)
                        .isEqualTo(next != null);
                if (next == null) {
                    assertThatThrownBy(() -> status.after(action))
                            .isInstanceOf(IllegalTransition.class);
                } else {
                    assertThat(status.after(action)).as("%s %s", status, action).hasToString(next);
                }
            }
        }
    }

    @Test
    void nothing_comes_back_from_the_dead() {
        for (var status : OrderStatus.values()) {
            for (var action : OrderAction.values()) {
                assertThat(status.isDead() && status.allows(action)).isFalse();
            }
        }
    }

    private static Map<String, String> table() {
        var table = new TreeMap<String, String>();
        TABLE.lines()
                .map(row -> row.split(" "))
                .forEach(row -> table.put(row[0] + " " + row[1], row[2]));
        return table;
    }
}

package teleshop.call.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import teleshop.call.domain.WrapUp.Outcome;
import teleshop.kernel.InvalidField;

class WrapUpTest {

    @ParameterizedTest
    @EnumSource(
            names = {
                "CONSIDERING",
                "NOT_INTERESTED",
                "ALREADY_BOUGHT",
                "REFUSED_CONTACT",
                "CALL_LATER"
            })
    void who_talked_of_buying_and_did_not_says_why(Disposition disposition) {
        assertThatThrownBy(() -> new WrapUp(disposition, null))
                .isInstanceOfSatisfying(
                        InvalidField.class, no -> assertThat(no.field()).isEqualTo("noSaleReason"));
        assertThat(new WrapUp(disposition, NoSaleReason.TOO_DEAR).outcome())
                .isEqualTo(Outcome.NO_SALE);
    }

    @Test
    void an_order_has_no_reason_against_it() {
        assertThat(new WrapUp(Disposition.ORDER, null).outcome()).isEqualTo(Outcome.ORDER);
        assertThatThrownBy(() -> new WrapUp(Disposition.ORDER, NoSaleReason.OTHER))
                .hasMessage("an order has no such reason");
    }

    @Test
    void every_other_talk_is_service_unless_a_reason_is_said() {
        assertThat(new WrapUp(Disposition.INFO_ONLY, null).outcome()).isEqualTo(Outcome.SERVICE);
        assertThat(new WrapUp(Disposition.INFO_ONLY, NoSaleReason.DELIVERY).outcome())
                .isEqualTo(Outcome.NO_SALE);
    }

    @Test
    void something_must_be_said() {
        assertThatThrownBy(() -> new WrapUp(null, null))
                .isInstanceOfSatisfying(
                        InvalidField.class, no -> assertThat(no.field()).isEqualTo("disposition"));
    }
}

package teleshop.order.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import teleshop.call.domain.CallCard;
import teleshop.call.domain.CallStatus;
import teleshop.call.domain.Caller;
import teleshop.call.domain.CallerNumber;

class OfferResultTest {

    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");

    private final OfferResult result =
            new OfferResult(
                    new CallCard(
                            "c1",
                            CallerNumber.WITHHELD,
                            "4003",
                            Caller.UNKNOWN,
                            NOW,
                            CallStatus.TALKING),
                    "FEET",
                    "eve",
                    NOW);

    @Test
    void is_open_until_it_is_told_what_the_caller_said() {
        assertThat(result.isOpenTo("eve")).isTrue();
        assertThat(result.isOpenTo("adam")).isFalse();
        result.answer(OfferAnswer.LATER, NOW);
        assertThat(result.isOpenTo("eve")).isFalse();
        assertThat(result.answer()).contains(OfferAnswer.LATER);
    }

    @Test
    void the_same_answer_again_changes_nothing() {
        result.answer(OfferAnswer.DECLINED, NOW);
        result.answer(OfferAnswer.DECLINED, NOW.plusSeconds(9));
        assertThat(result.answer()).contains(OfferAnswer.DECLINED);
    }

    @Test
    void another_answer_is_refused() {
        result.answer(OfferAnswer.DECLINED, NOW);
        assertThatThrownBy(() -> result.answer(OfferAnswer.ACCEPTED, NOW))
                .isInstanceOf(OfferAnswered.class)
                .hasMessage("offer FEET was DECLINED");
    }
}

package teleshop.order.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import teleshop.kernel.Money;
import teleshop.order.domain.OfferPolicy.Answer;
import teleshop.order.domain.OfferPolicy.Candidate;
import teleshop.order.domain.OfferPolicy.Moment;
import teleshop.order.domain.OfferPolicy.Reason;

class OfferPolicyTest {

    private static final OfferPolicy POLICY =
            new OfferPolicy(new OfferPolicy.Rules(1, 8000, 10, 10, Money.ofMinor(1_000)));
    private static final Moment CALM = new Moment(0, OptionalInt.of(9000), 0, 0);
    private static final Candidate FEET = candidate("FEET", 15_000, 5_000);

    private static Candidate candidate(String offer, long margin, int accepted) {
        return new Candidate(offer, 100, Money.ofMinor(margin), false, false, accepted);
    }

    private static Answer choose(Candidate... candidates) {
        return POLICY.choose(CALM, List.of(candidates));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 9000,  0, 0, ",
        "0, 6000,  0, 0, SERVICE_LEVEL",
        "0, 7999,  0, 0, SERVICE_LEVEL",
        "0, 8000,  0, 0, ",
        "1, 9000,  0, 0, ",
        "2, 9000,  0, 0, TIER",
        "5, 9000,  0, 0, TIER",
        "2, 6000, 99, 9, TIER",
        "0, 9000, 10, 0, ",
        "0, 9000, 11, 0, QUEUE",
        "0, 9000,  0, 1, ",
        "0, 9000,  0, 2, ENOUGH",
        "1, 9000,  0, 1, ENOUGH"
    })
    void offers_while_the_floor_has_time_for_it(
            int tier, int level, int waiting, int shown, Reason why) {
        var moment = new Moment(tier, OptionalInt.of(level), waiting, shown);
        var answer = POLICY.choose(moment, List.of(FEET));
        assertThat(answer.reason().orElse(null)).isEqualTo(why);
        assertThat(answer.offer().isPresent()).isEqualTo(why == null);
    }

    @Test
    void of_nobody_the_service_level_is_good() {
        var moment = new Moment(0, OptionalInt.empty(), 0, 0);
        assertThat(POLICY.choose(moment, List.of(FEET)).offer()).contains("FEET");
    }

    @ParameterizedTest
    @CsvSource({
        "10, 1000, false, false, true",
        " 9, 1000, false, false, false",
        "10,  999, false, false, false",
        "10, 1000, true,  false, false",
        "10, 1000, false, true,  false"
    })
    void offers_what_is_there_and_earns_and_was_not_refused_or_bought(
            long available, long margin, boolean refused, boolean bought, boolean offered) {
        var candidate =
                new Candidate("X", available, Money.ofMinor(margin), refused, bought, 5_000);
        var answer = choose(candidate);
        assertThat(answer.offer().isPresent()).isEqualTo(offered);
        assertThat(answer.reason().isPresent()).isEqualTo(!offered);
        answer.reason().ifPresent(why -> assertThat(why).isEqualTo(Reason.NOTHING_FITS));
    }

    @Test
    void nothing_to_offer_is_nothing_that_fits() {
        assertThat(choose().reason()).contains(Reason.NOTHING_FITS);
    }

    @Test
    void the_margin_counts_by_how_often_callers_say_yes() {
        var dear = candidate("DEAR", 90_000, 1_000);
        var liked = candidate("LIKED", 20_000, 5_000);
        assertThat(choose(dear, liked).offer()).contains("LIKED");
    }

    @Test
    void of_two_alike_the_first_by_name_is_offered() {
        assertThat(choose(candidate("B", 2_000, 5_000), candidate("A", 2_000, 5_000)).offer())
                .contains("A");
    }
}

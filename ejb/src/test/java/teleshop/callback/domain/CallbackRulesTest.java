package teleshop.callback.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import teleshop.call.domain.CallbackCause;

class CallbackRulesTest {

    private static final CallbackRules STRICT =
            CallbackRules.of(
                    parameter -> parameter == CallbackParameter.CONSENT ? 1 : parameter.standard());

    @ParameterizedTest
    @CsvSource({
        "ABANDON, false, true",
        "BUSY, false, true",
        "CHAT_LOST, false, true",
        "AGENT_SCHEDULED, false, true",
        "UNPAID, true, true",
        "QUEUE_CALLBACK, false, false"
    })
    void who_said_nothing_lacks_consent_where_cause_or_house_asks_for_it(
            CallbackCause cause, boolean usually, boolean inStrictHouse) {
        assertThat(CallbackRules.STANDARD.lacksConsent(cause, Optional.empty())).isEqualTo(usually);
        assertThat(STRICT.lacksConsent(cause, Optional.empty())).isEqualTo(inStrictHouse);
    }

    @ParameterizedTest
    @EnumSource(CallbackCause.class)
    void their_own_word_counts_whatever_the_cause(CallbackCause cause) {
        assertThat(STRICT.lacksConsent(cause, Optional.of(true))).isFalse();
        assertThat(CallbackRules.STANDARD.lacksConsent(cause, Optional.of(false))).isTrue();
    }
}

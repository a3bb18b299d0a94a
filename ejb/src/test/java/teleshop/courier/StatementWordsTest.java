package teleshop.courier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import teleshop.courier.domain.StatementWords;
import teleshop.kernel.InvalidField;

class StatementWordsTest {

    @Test
    void headings_may_be_keyed_either_way_round() {
        var keyed = Map.of("运单号", "waybill_no", "cod_collected", "代收货款金额");
        assertThat(StatementWords.headings(keyed))
                .isEqualTo(Map.of("运单号", "waybill_no", "代收货款金额", "cod_collected"));
    }

    @Test
    void status_words_lead_to_our_codes() {
        assertThat(StatementWords.statusWords(Map.of("妥投", "SIGNED", "REFUSED", "拒收")))
                .isEqualTo(Map.of("妥投", "SIGNED", "拒收", "REFUSED"));
    }

    @Test
    void a_word_that_is_nobodys_is_refused_by_name() {
        var keyed = Map.of("运单号", "waybil");
        assertThatThrownBy(() -> StatementWords.headings(keyed))
                .isInstanceOfSatisfying(
                        InvalidField.class,
                        no -> assertThat(no.field()).isEqualTo("couriers.mapping.headings"))
                .hasMessageContaining("waybil");
    }
}

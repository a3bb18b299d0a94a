package teleshop.catalog.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OfferTermsTest {

    private static final Instant FROM = Instant.parse("2026-11-20T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2026-11-21T00:00:00Z");

    private static OfferTerms terms(String offered, Instant until) {
        return new OfferTerms("X", "TV-1", offered, "Say", FROM, Optional.ofNullable(until));
    }

    @Test
    void is_valid_from_its_begin_until_before_its_end() {
        var offer = terms("TV-2", UNTIL);
        assertThat(offer.isValid(FROM.minusMillis(1))).isFalse();
        assertThat(offer.isValid(FROM)).isTrue();
        assertThat(offer.isValid(UNTIL.minusMillis(1))).isTrue();
        assertThat(offer.isValid(UNTIL)).isFalse();
        assertThat(terms("TV-2", null).isValid(UNTIL)).isTrue();
    }

    @Test
    void ends_after_it_begins() {
        assertThatThrownBy(() -> terms("TV-2", FROM)).hasMessageContaining("before it begins");
    }

    @Test
    void offers_another_product() {
        assertThatThrownBy(() -> terms("TV-1", UNTIL)).hasMessage("TV-1 offered with itself");
    }
}

package teleshop.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VatTest {

    @ParameterizedTest
    @CsvSource({
        "39800,1300,35221,4579",
        "1200,600,1132,68",
        "398,600,375,23",
        "11940,600,11264,676",
        "2000,1300,1770,230",
        "-39800,1300,-35221,-4579",
        "39800,0,39800,0",
        "0,1300,0,0"
    })
    void net_and_tax_add_up_to_the_gross(long gross, int rateBp, long net, long tax) {
        assertThat(Vat.split(Money.ofMinor(gross), rateBp))
                .isEqualTo(new Vat(Money.ofMinor(net), Money.ofMinor(tax)));
    }
}

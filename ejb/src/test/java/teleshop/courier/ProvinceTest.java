package teleshop.courier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import teleshop.courier.domain.Province;

class ProvinceTest {

    @ParameterizedTest
    @CsvSource({
        "江苏省,江苏",
        "江苏,江苏",
        "北京市,北京",
        "内蒙古自治区,内蒙古",
        "广西壮族自治区,广西",
        "宁夏回族自治区,宁夏",
        "新疆维吾尔自治区,新疆",
        "西藏自治区,西藏",
        "香港特别行政区,香港",
        "' 浙江省 ',浙江"
    })
    void long_and_short_name_are_one_province(String keyed, String name) {
        assertThat(Province.of(keyed)).isEqualTo(new Province(name));
    }
}

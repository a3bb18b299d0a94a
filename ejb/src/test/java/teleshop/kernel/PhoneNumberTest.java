package teleshop.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13800138000",
                "138-0013-8000",
                "013800138000",
                "913800138000",
                "9013800138000",
                "+86 138 0013 8000",
                "00 86 13800138000",
                "8613800138000",
                "86 0 13800138000",
                "+86 (0) 13800138000"
            })
    void a_mobile_is_one_however_it_is_written(String keyed) {
        assertThat(PhoneNumber.of(keyed)).isEqualTo(new PhoneNumber("13800138000"));
        assertThat(PhoneNumber.of(keyed).isValid()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "0519-85123456, 051985123456",
        "(0519) 85123456, 051985123456",
        "+86 519 85123456, 051985123456",
        "+86 (0)519 85123456, 051985123456",
        "0086 519 85123456, 051985123456",
        "86-519-85123456, 051985123456",
        "9 0519 85123456, 051985123456",
        "+86 519 8512345, 05198512345",
        "010 85123456, 01085123456",
        "+86 10 85123456, 01085123456",
        "86 21 61234567, 02161234567",
    })
    void a_land_line_has_its_area_code_however_it_is_written(String keyed, String value) {
        assertThat(PhoneNumber.of(keyed)).isEqualTo(new PhoneNumber(value));
        assertThat(PhoneNumber.of(keyed).isValid()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "+86 400 820 8820, 4008208820",
        "400-820-8820, 4008208820",
        "+86 10086, 10086",
        "+86 12012345678, 12012345678",
        "86123456, 86123456",
        "+44 20 7946 0958, +442079460958",
    })
    void what_is_neither_is_left_as_it_is(String keyed, String value) {
        assertThat(PhoneNumber.of(keyed)).isEqualTo(new PhoneNumber(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12345",
                "85123456",
                "12012345678",
                "138001380001",
                "0519851234567",
                "00123"
            })
    void what_is_no_number_of_ours_is_not_valid(String keyed) {
        assertThat(PhoneNumber.of(keyed).isValid()).isFalse();
    }
}

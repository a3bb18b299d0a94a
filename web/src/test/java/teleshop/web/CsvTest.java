package teleshop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    private static String line(Object... cells) {
        return Csv.of(Arrays.asList(cells)).substring(1);
    }

    @Test
    void writes_a_line_for_each_row_and_marks_its_encoding() {
        assertThat(Csv.of(List.of("a", 1), List.of("坐席", new BigDecimal("10.42"))))
                .isEqualTo("\uFEFFa,1\r\n坐席,10.42\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+86",
                "-1",
                "@SUM(A1)",
                "\t=1",
                " =cmd|' /C calc'!A0",
                "＝1",
                "\r=1"
            })
    void what_a_spreadsheet_would_reckon_is_made_text(String formula) {
        assertThat(line(formula)).startsWith(formula.contains("\r") ? "\"'" : "'");
    }

    @Test
    void a_negative_number_stays_a_number() {
        assertThat(line(-5L)).isEqualTo("-5\r\n");
    }

    @Test
    void quotes_commas_and_line_ends_are_quoted() {
        assertThat(line("a,b", "say \"no\"", "two\nlines"))
                .isEqualTo("\"a,b\",\"say \"\"no\"\"\",\"two\nlines\"\r\n");
    }

    @Test
    void what_is_absent_is_an_empty_cell() {
        assertThat(line("a", null, 0)).isEqualTo("a,,0\r\n");
    }
}

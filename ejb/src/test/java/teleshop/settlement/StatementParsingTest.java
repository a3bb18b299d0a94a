package teleshop.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import teleshop.courier.domain.StatementForm;
import teleshop.kernel.Money;
import teleshop.settlement.StatementParsing.Parsed;
import teleshop.settlement.domain.BadRow;
import teleshop.settlement.domain.RowReading;
import teleshop.settlement.domain.StatedStatus;

class StatementParsingTest {

    private static final Instant NOW = Instant.parse("2026-11-21T04:00:00Z");
    private static final String HEAD =
            "waybill_no,courier,status,status_time,cod_collected,freight,cod_fee,net,statement_no,remark\n";
    private static final String ROW =
            "WB1,SF,SIGNED,2026-11-10 12:00:00,398.00,12.00,3.98,382.02,S1,\n";
    private static final String TOTAL = "TOTAL,,,,398.00,12.00,3.98,382.02,,lines=1\n";

    private static Parsed parse(String text) {
        return parse(text.getBytes(StandardCharsets.UTF_8), StatementForm.CANONICAL);
    }

    private static Parsed parse(byte[] bytes, StatementForm form) {
        var setting =
                new RowReading.Setting(
                        "SF",
                        "F1",
                        form.statusWords(),
                        "CNY",
                        ZoneId.of("Asia/Shanghai"),
                        NOW,
                        day -> day.isBefore(LocalDate.of(2026, 10, 1)));
        return new StatementParsing(form, new RowReading(setting)).parse(bytes);
    }

    private static String reason(String row) {
        var parsed = parse(HEAD + row + ROW.replace("WB1", "WB2"));
        assertThat(parsed.lines().size() + parsed.bad().size()).isEqualTo(parsed.rows());
        return parsed.bad().stream().map(BadRow::reason).findFirst().orElse("");
    }

    private static void refused(String text, String reason) {
        assertThatThrownBy(() -> parse(text))
                .isInstanceOfSatisfying(
                        FileRefused.class, no -> assertThat(no.reason()).isEqualTo(reason));
    }

    @Test
    void a_good_row_is_read_in_full() {
        var line = parse(HEAD + ROW + TOTAL).lines().get(0);
        assertThat(line.line()).isEqualTo(2);
        assertThat(line.waybill()).isEqualTo("WB1");
        assertThat(line.status()).isEqualTo(StatedStatus.SIGNED);
        assertThat(line.statusAt()).isEqualTo(Instant.parse("2026-11-10T04:00:00Z"));
        assertThat(line.collected()).isEqualTo(Money.ofMinor(39_800));
        assertThat(line.fees().total()).isEqualTo(Money.ofMinor(1598));
        assertThat(line.net()).isEqualTo(Money.ofMinor(38_202));
        assertThat(line.statementNo()).isEqualTo("S1");
    }

    @Test
    void a_file_with_totals_is_controlled() {
        assertThat(parse(HEAD + ROW + TOTAL).controlled()).isTrue();
        assertThat(parse(HEAD + ROW).controlled()).isFalse();
    }

    @Test
    void the_order_of_the_columns_is_free() {
        var text = "cod_collected,status_time,status,waybill_no\n398.00,2026-11-10,签收,wb 1\n";
        assertThat(parse(text).lines().get(0).waybill()).isEqualTo("WB1");
    }

    @Test
    void totals_count_doubled_and_bad_rows_too() {
        var bad = ROW.replace("398.00", "\"1,398.00\"").replace("WB1", "WB3");
        var total = "TOTAL,,,,2194.00,36.00,11.94,1146.06,,lines=3\n";
        var parsed = parse(HEAD + ROW + ROW + bad + total);
        assertThat(parsed.rows()).isEqualTo(3);
        assertThat(parsed.bad())
                .containsExactly(
                        new BadRow(
                                4,
                                "bad-amount:cod_collected",
                                "WB3,SF,SIGNED,2026-11-10 12:00:00,1,398.00,12.00,3.98,382.02,S1,"));
    }

    @ParameterizedTest
    @CsvSource({"398.01,lines=1", "398.00,lines=2", "'',lines=1"})
    void totals_that_do_not_tie_refuse_the_file(String collected, String lines) {
        refused(HEAD + ROW + "TOTAL,,,," + collected + ",12.00,3.98,382.02,," + lines, "totals");
    }

    @Test
    void a_file_without_rows_is_refused() {
        refused("", "no-rows");
        refused(HEAD, "no-rows");
        refused(HEAD + "TOTAL,,,,0.00,0.00,0.00,0.00,,lines=0\n", "no-rows");
    }

    @Test
    void a_bad_header_is_refused() {
        refused("a,b,c\n1,2,3\n", "bad-header");
        refused(HEAD.replace("courier", "status") + ROW, "bad-header");
    }

    @Test
    void an_unclosed_quote_is_refused() {
        refused(HEAD + ROW + "\"WB2,SF", "unclosed-quote");
    }

    @Test
    void a_file_cut_off_in_a_row_is_refused() {
        var text = HEAD + ROW + ROW.replace("WB1", "WB2");
        refused(text.substring(0, text.length() - 20), "cut-off");
    }

    @Test
    void a_file_cut_off_in_its_totals_is_refused() {
        var text = HEAD + ROW + TOTAL;
        refused(text.substring(0, text.length() - 20), "totals");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WB1,SF,SIGNED,2026-11-10 12:00:00,¥398.00,12.00,3.98,382.02,S1,|bad-amount:cod_collected",
                "WB1,SF,SIGNED,2026-11-10 12:00:00,３９８.00,12.00,3.98,382.02,S1,|bad-amount:cod_collected",
                "WB1,SF,SIGNED,2026-11-10 12:00:00,=398+0,12.00,3.98,382.02,S1,|bad-amount:cod_collected",
                "WB1,SF,SIGNED,2026-11-10 12:00:00,,12.00,3.98,382.02,S1,|missing:cod_collected",
                "WB1,SF,SIGNED,2026-11-10 12:00:00,-398.00,12.00,3.98,382.02,S1,|negative-amount:cod_collected",
                "WB1,SF,SIGNED,2026-11-10 12:00:00,1000000.01,12.00,3.98,382.02,S1,|amount-too-high:cod_collected",
                "WB1,SF,SIGNED,2026-11-10 12:00:00,398.00,12.00,3.98,382.03,S1,|net-differs:net",
                "WB1,SF,SIGNED,2026-11-21 12:00:01,398.00,12.00,3.98,382.02,S1,|future-date:status_time",
                "WB1,SF,SIGNED,2026-09-30 12:00:00,398.00,12.00,3.98,382.02,S1,|closed-period:status_time",
                "WB1,SF,SIGNED,10.11.2026,398.00,12.00,3.98,382.02,S1,|bad-time:status_time",
                "WB1,SF,BURNT,2026-11-10 12:00:00,398.00,12.00,3.98,382.02,S1,|unknown-status:status",
                "WB1,EMS,SIGNED,2026-11-10 12:00:00,398.00,12.00,3.98,382.02,S1,|other-courier:courier",
                ",SF,SIGNED,2026-11-10 12:00:00,398.00,12.00,3.98,382.02,S1,|missing:waybill_no",
                "=1+1,SF,SIGNED,2026-11-10 12:00:00,398.00,12.00,3.98,382.02,S1,|bad-waybill:waybill_no",
                "WB1,SF,SIGNED|columns",
            })
    void a_bad_row_is_kept_with_its_reason(String row, String reason) {
        assertThat(reason(row + "\n")).isEqualTo(reason);
    }

    @Test
    void a_nul_is_a_bad_row() {
        assertThat(reason(ROW.replace("WB1", "WB\0"))).isEqualTo("control-character:waybill_no");
    }

    @Test
    void another_currency_is_a_bad_row() {
        var text =
                "waybill_no,status,status_time,cod_collected,currency\nWB1,SIGNED,2026-11-10,1.00,USD\n";
        assertThat(parse(text).bad().get(0).reason()).isEqualTo("other-currency:currency");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_header() {
        assertThat(parse("\uFEFF" + HEAD + ROW).lines()).hasSize(1);
    }

    @Test
    void a_mapped_file_speaks_the_couriers_own_words() {
        var form =
                new StatementForm(
                        "GBK",
                        "合计",
                        Map.of(
                                "运单号",
                                "waybill_no",
                                "签收日期",
                                "status_time",
                                "代收货款金额",
                                "cod_collected"),
                        Map.of());
        var text = "运单号,签收日期,代收货款金额\nSF1,2026/11/10,398.00\n合计,,398.00\n";
        var parsed = parse(text.getBytes(Charset.forName("GB18030")), form);
        assertThat(parsed.lines().get(0).status()).isEqualTo(StatedStatus.SIGNED);
        assertThat(parsed.lines().get(0).statementNo()).isEqualTo("F1");
        assertThat(parsed.controlled()).isTrue();
        assertThat(parsed.net()).isEqualTo(Money.ofMinor(39_800));
    }

    @Test
    void bytes_of_another_charset_refuse_a_mapped_file() {
        var form = new StatementForm("UTF-8", "合计", Map.of("运单号", "waybill_no"), Map.of());
        assertThatThrownBy(() -> parse("运单号".getBytes(Charset.forName("GB18030")), form))
                .isInstanceOfSatisfying(
                        FileRefused.class, no -> assertThat(no.reason()).isEqualTo("bad-encoding"));
    }

    @Test
    void the_canonical_file_may_be_written_in_gb18030() {
        var bytes = (HEAD + ROW.replace("SIGNED", "签收")).getBytes(Charset.forName("GB18030"));
        assertThat(parse(bytes, StatementForm.CANONICAL).lines()).hasSize(1);
    }

    /** R11: whatever a file looks like, it is refused or every row of it is accounted for. */
    @Test
    void ten_thousand_mutated_files_do_no_harm() {
        var random = new Random(11);
        var good =
                (HEAD + ROW.repeat(5) + ROW.replace("SIGNED", "拒收"))
                        .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 10_000; i++) {
            var bytes = mutated(good, random);
            try {
                var parsed = parse(bytes, StatementForm.CANONICAL);
                assertThat(parsed.lines().size() + parsed.bad().size()).isEqualTo(parsed.rows());
            } catch (FileRefused no) {
                assertThat(no.reason()).isNotBlank();
            }
        }
    }

    private static byte[] mutated(byte[] good, Random random) {
        var bytes = java.util.Arrays.copyOf(good, 1 + random.nextInt(good.length));
        for (int i = random.nextInt(4); i > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }
}

package teleshop.settlement.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import teleshop.kernel.Money;

/** Makes statement lines of the rows of one courier's file, and bad rows of the rest. */
public final class RowReading {

    private static final Pattern WAYBILL = Pattern.compile("[A-Z0-9][A-Z0-9_-]{0,58}");
    private static final Pattern INNER_SPACE = Pattern.compile("\\s");

    /**
     * What the file itself does not say.
     *
     * @param statementNo for rows that name none
     * @param statusWords the courier's own words to our codes
     * @param closed whether the books of a day are closed
     */
    public record Setting(
            String courier,
            String statementNo,
            Map<String, String> statusWords,
            String currency,
            ZoneId zone,
            Instant now,
            Predicate<LocalDate> closed) {}

    /** Either a line or a bad row. */
    public sealed interface Read {

        /** Hands it to where it belongs. */
        void sort(Consumer<StatementLine> good, Consumer<BadRow> bad);
    }

    /** It can be used. */
    public record Good(StatementLine line) implements Read {

        @Override
        public void sort(Consumer<StatementLine> good, Consumer<BadRow> bad) {
            good.accept(line);
        }
    }

    /** It cannot. */
    public record Bad(BadRow row) implements Read {

        @Override
        public void sort(Consumer<StatementLine> good, Consumer<BadRow> bad) {
            bad.accept(row);
        }
    }

    private final Setting setting;

    public RowReading(Setting setting) {
        this.setting = setting;
    }

    /**
     * @param cells by our field names
     * @param text the row as it came
     */
    public Read read(int line, Map<String, String> cells, String text) {
        try {
            return new Good(line(line, new Cells(cells)));
        } catch (UnreadableCell no) {
            return new Bad(new BadRow(line, no.getMessage(), text));
        }
    }

    private StatementLine line(int number, Cells cells) {
        refuseForeign(cells);
        var line =
                new StatementLine(
                        number,
                        or(cells.text("statement_no"), setting.statementNo()),
                        waybill(cells),
                        cells.text("merchant_order_no"),
                        status(cells),
                        statusAt(cells),
                        collected(cells),
                        cells.text("pay_mode").toLowerCase(Locale.ROOT),
                        fees(cells),
                        cells.signed("adjust"),
                        cells.grams("charge_weight"),
                        cells.has("remit_date") ? cells.time("remit_date").toLocalDate() : null,
                        cells.text("bank_ref"));
        if (cells.has("net") && !cells.signed("net").equals(line.net())) {
            throw new UnreadableCell("net-differs", "net");
        }
        return line;
    }

    private void refuseForeign(Cells cells) {
        if (!or(cells.text("courier"), setting.courier()).equalsIgnoreCase(setting.courier())) {
            throw new UnreadableCell("other-courier", "courier");
        }
        if (!or(cells.text("currency"), setting.currency()).equals(setting.currency())) {
            throw new UnreadableCell("other-currency", "currency");
        }
        cells.amount("cod_due");
        cells.text("remark");
    }

    private static String waybill(Cells cells) {
        var keyed = cells.required("waybill_no").toUpperCase(Locale.ROOT);
        var waybill = INNER_SPACE.matcher(keyed).replaceAll("");
        if (!WAYBILL.matcher(waybill).matches()) {
            throw new UnreadableCell("bad-waybill", "waybill_no");
        }
        return waybill;
    }

    /** A file without a status that gives the day of signing speaks of signed parcels. */
    private StatedStatus status(Cells cells) {
        var word = cells.text("status");
        if (word.isEmpty() && cells.has("status_time")) {
            return StatedStatus.SIGNED;
        }
        return StatedStatus.of(setting.statusWords().getOrDefault(word, word))
                .orElseThrow(() -> new UnreadableCell("unknown-status", "status"));
    }

    private Instant statusAt(Cells cells) {
        var local = cells.time("status_time");
        var at = local.atZone(setting.zone()).toInstant();
        if (at.isAfter(setting.now())) {
            throw new UnreadableCell("future-date", "status_time");
        }
        if (setting.closed().test(local.toLocalDate())) {
            throw new UnreadableCell("closed-period", "status_time");
        }
        return at;
    }

    private static Money collected(Cells cells) {
        cells.required("cod_collected");
        return cells.amount("cod_collected");
    }

    private static Fees fees(Cells cells) {
        return new Fees(
                cells.amount("freight"),
                cells.amount("cod_fee"),
                cells.amount("return_freight"),
                cells.amount("insurance_fee"),
                cells.amount("packing_fee"),
                cells.amount("other_fee"));
    }

    private static String or(String given, String usual) {
        return given.isEmpty() ? usual : given;
    }
}

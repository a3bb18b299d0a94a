package teleshop.settlement.domain;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The sums of the money columns over all rows read, bad ones and doubled ones too, to hold against
 * the file's own row of totals.
 */
public final class ControlTotals {

    /** The columns that are summed. */
    public static final List<String> COLUMNS =
            List.of(
                    "cod_due",
                    "cod_collected",
                    "freight",
                    "cod_fee",
                    "return_freight",
                    "insurance_fee",
                    "packing_fee",
                    "other_fee",
                    "adjust",
                    "net");

    private static final int FULL_WIDTH_FIRST = 0xFF01;
    private static final int FULL_WIDTH_LAST = 0xFF5E;
    private static final int TO_NARROW = 0xFEE0;
    private static final Pattern EXACT = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,2})?");
    private static final Pattern LINES = Pattern.compile("lines\\s*=\\s*([0-9]{1,9})");
    private static final Pattern ORNAMENT = Pattern.compile("[,\\s¥￥$元]");

    private final Map<String, Long> exact = new HashMap<>();
    private final Map<String, Long> meant = new HashMap<>();
    private int rows;

    public void add(Map<String, String> cells) {
        rows++;
        for (var column : COLUMNS) {
            var cell = cells.getOrDefault(column, "").strip();
            exact.merge(column, minor(cell), Long::sum);
            meant.merge(column, minor(plain(cell)), Long::sum);
        }
    }

    /** What all rows come to in one column, badly written amounts read as they were meant. */
    public long sum(String column) {
        return meant.getOrDefault(column, 0L);
    }

    public int rows() {
        return rows;
    }

    /** Whether the file's own row of totals says the same, column by column and in lines. */
    public boolean tieWith(Map<String, String> totals) {
        var lines = LINES.matcher(totals.getOrDefault("remark", ""));
        boolean sameLines = !lines.find() || Integer.parseInt(lines.group(1)) == rows;
        return sameLines && COLUMNS.stream().allMatch(column -> ties(column, totals));
    }

    private boolean ties(String column, Map<String, String> totals) {
        var stated = totals.getOrDefault(column, "").strip();
        if (stated.isEmpty()) {
            return sum(column) == 0 || !totals.containsKey(column);
        }
        var plain = plain(stated);
        return EXACT.matcher(plain).matches()
                && (minor(plain) == sum(column) || minor(plain) == exact.getOrDefault(column, 0L));
    }

    /** Full-width digits become digits; thousands and currency signs go. */
    private static String plain(String cell) {
        var narrow = cell.codePoints().map(ControlTotals::narrow);
        var text = narrow.collect(StringBuilder::new, StringBuilder::appendCodePoint, (a, b) -> {});
        return ORNAMENT.matcher(text).replaceAll("");
    }

    private static int narrow(int c) {
        return c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST ? c - TO_NARROW : c;
    }

    private static long minor(String cell) {
        return EXACT.matcher(cell).matches()
                ? new BigDecimal(cell).movePointRight(2).longValueExact()
                : 0;
    }
}

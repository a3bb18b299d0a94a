package teleshop.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes tables for spreadsheets. A text that a spreadsheet would take for a formula gets an
 * apostrophe before it.
 */
public final class Csv {

    /** Lets spreadsheets read Chinese. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String FORMULA_BEGINS = "=+-@\t\r\n＝＋－＠";

    private Csv() {}

    /** Absent numbers stay empty; numbers are written as they are. */
    public static String of(List<?>... rows) {
        return BYTE_ORDER_MARK
                + Arrays.stream(rows)
                        .map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(",")))
                        .map(line -> line + "\r\n")
                        .collect(Collectors.joining());
    }

    private static String cell(Object value) {
        if (value == null || value instanceof Number) {
            return value == null ? "" : value.toString();
        }
        var text = value.toString();
        return quoted(isFormula(text) ? "'" + text : text);
    }

    private static boolean isFormula(String text) {
        var begin = text.stripLeading();
        return !text.isEmpty() && FORMULA_BEGINS.indexOf(text.charAt(0)) >= 0
                || !begin.isEmpty() && FORMULA_BEGINS.indexOf(begin.charAt(0)) >= 0;
    }

    private static String quoted(String text) {
        return text.matches("[^\",\r\n;]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}

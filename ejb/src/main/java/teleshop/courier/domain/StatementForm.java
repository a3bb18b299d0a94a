package teleshop.courier.domain;

import java.util.Map;

/**
 * How a courier writes its statements.
 *
 * @param encoding a Java charset name
 * @param totalWord in the first column of the row of totals
 * @param headings the courier's heading to our field name, such as 运单号 to waybill_no
 * @param statusWords the courier's word to our code, such as 妥投 to SIGNED
 */
public record StatementForm(
        String encoding,
        String totalWord,
        Map<String, String> headings,
        Map<String, String> statusWords) {

    /** The form of our own canonical file. */
    public static final StatementForm CANONICAL =
            new StatementForm("UTF-8", "TOTAL", Map.of(), Map.of());

    public StatementForm {
        headings = Map.copyOf(headings);
        statusWords = Map.copyOf(statusWords);
    }
}

package teleshop.courier.domain;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import teleshop.kernel.InvalidField;

/** Our own side of a courier's mapping: field names and status codes of DOMAIN 6.1. */
public final class StatementWords {

    private static final Set<String> FIELDS =
            Set.of(
                    "waybill_no courier merchant_order_no service status status_time signed_by"
                            .split(" "));
    private static final Set<String> MONEY =
            Set.of(
                    ("cod_due cod_collected pay_mode freight cod_fee return_freight insurance_fee"
                                    + " packing_fee other_fee adjust net currency")
                            .split(" "));
    private static final Set<String> REST =
            Set.of(
                    ("charge_weight origin destination statement_no period_from period_to"
                                    + " remit_date bank_ref remark")
                            .split(" "));
    private static final Set<String> CODES =
            Set.of(
                    "SIGNED REFUSED PART RETURNED LOST DAMAGED IN_TRANSIT OUT PROBLEM PICKED_UP"
                            .split(" "));

    private StatementWords() {}

    /** The courier's heading to our field, whichever way round it was keyed. */
    public static Map<String, String> headings(Map<String, String> keyed) {
        return turned(keyed, "headings", StatementWords::isField);
    }

    /** The courier's word to our code, whichever way round it was keyed. */
    public static Map<String, String> statusWords(Map<String, String> keyed) {
        return turned(keyed, "statusWords", CODES::contains);
    }

    private static boolean isField(String word) {
        return FIELDS.contains(word) || MONEY.contains(word) || REST.contains(word);
    }

    private static Map<String, String> turned(
            Map<String, String> keyed, String field, Predicate<String> ours) {
        return keyed.entrySet().stream()
                .map(e -> turned(e, field, ours))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map.Entry<String, String> turned(
            Map.Entry<String, String> e, String field, Predicate<String> ours) {
        if (ours.test(e.getValue())) {
            return e;
        }
        if (ours.test(e.getKey())) {
            return Map.entry(e.getValue(), e.getKey());
        }
        throw new InvalidField(
                "couriers.mapping." + field,
                "unknown-statement-word",
                "neither " + e.getKey() + " nor " + e.getValue() + " is a word of ours");
    }
}

package teleshop.switchboard;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Which numbers behave in which manner, by their first digits. */
record PhonePlan(Map<String, Manners> byPrefix) {

    private static final Pattern OURS = Pattern.compile("[1-9][0-9]{3}");

    /** Customers whose numbers begin so are never at home, as the SIPp customers are. */
    private static final Map<String, Manners> CUSTOMERS =
            Map.of(
                    "0172", Manners.MACHINE,
                    "0173", Manners.BUSY,
                    "0174", Manners.NO_ANSWER,
                    "0175", Manners.UNREACHABLE);

    PhonePlan {
        byPrefix = Map.copyOf(byPrefix);
    }

    /**
     * @param rules {@code 11=NO_ANSWER,12=BUSY}
     */
    static PhonePlan of(String rules) {
        Map<String, Manners> plan = new HashMap<>(CUSTOMERS);
        for (String rule : rules.split(",")) {
            if (!rule.isBlank()) {
                String[] side = rule.split("=");
                plan.put(side[0].strip(), Manners.valueOf(side[1].strip()));
            }
        }
        return new PhonePlan(plan);
    }

    /** A phone of the shop, not a number outside. */
    boolean isOurs(String number) {
        return OURS.matcher(number).matches();
    }

    Manners of(String number, Manners otherwise) {
        return byPrefix.entrySet().stream()
                .filter(rule -> number.startsWith(rule.getKey()))
                .max(Comparator.comparingInt(rule -> rule.getKey().length()))
                .map(Map.Entry::getValue)
                .orElse(otherwise);
    }
}

package teleshop.web.page;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import teleshop.kernel.InvalidField;

/** Reads amounts as people key them, such as {@code 1,398.00}. */
final class Yuan {

    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,2})?");

    private Yuan() {}

    /**
     * @return minor units; null if nothing was keyed
     * @throws InvalidField naming {@code field} if it is no amount
     */
    static Long minor(String field, String keyed) {
        if (keyed == null || keyed.isBlank()) {
            return null;
        }
        var plain = keyed.strip().replace(",", "").replace("¥", "");
        if (!AMOUNT.matcher(plain).matches()) {
            throw new InvalidField(field, "not-an-amount", "not an amount: " + keyed);
        }
        return new BigDecimal(plain).movePointRight(2).longValueExact();
    }
}

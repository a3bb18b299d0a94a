package teleshop.kernel;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber;
import com.google.i18n.phonenumbers.geocoding.PhoneNumberOfflineGeocoder;
import java.util.Locale;
import java.util.Optional;

/**
 * A telephone number, normalised so that two ways of writing it are one: digits only, in national
 * form for the home country (leading 00 86, 86 or an outside-line 9 and 0 before a mobile are
 * dropped; a land line has its 0 and area code, however it was called).
 */
public record PhoneNumber(String value) {

    private static final String HOME = "CN";

    private static final String MOBILE = "1[3-9]\\d{9}";

    /** Area code and number as they follow a 0 or +86: of Beijing, of large cities, of others. */
    private static final String LAND_LINE = "(?:10\\d{8}|2\\d{9}|(?![48]00\\d{7}$)[3-9]\\d{9,10})";

    private static final String COUNTRY =
            "^(?:\\+86|0086|86(?=0?(?:" + MOBILE + "|" + LAND_LINE + ")$))";

    public PhoneNumber {
        if (!value.matches("\\+?\\d{3,15}")) {
            throw new InvalidField(
                    "phone", "phone-letters", "not a phone number: " + masked(value));
        }
    }

    /**
     * @param keyed as keyed in or as the switchboard gave it; blanks, dashes and brackets are let
     *     go
     * @throws InvalidField if it holds letters or fewer than 3 or more than 15 digits
     */
    public static PhoneNumber of(String keyed) {
        return new PhoneNumber(national(keyed.replaceAll("[\\s()\\-－]", "")));
    }

    private static String national(String digits) {
        return digits.replaceFirst(COUNTRY + "0?(?=" + LAND_LINE + "$)", "0")
                .replaceFirst(COUNTRY, "")
                .replaceFirst("^[09]{1,2}(?=" + MOBILE + "$)", "")
                .replaceFirst("^9(?=0" + LAND_LINE + "$)", "");
    }

    /** Whether it can be dialled: a mobile, or a land line with its area code. */
    public boolean isValid() {
        return value.matches(MOBILE + "|0[1-9]\\d{8,10}|400\\d{7}");
    }

    /** {@code 138****5678}: the only form in which a number is shown without a right to see it. */
    public String masked() {
        return masked(value);
    }

    private static String masked(String digits) {
        int head = Math.min(3, digits.length() / 3);
        int keep = Math.min(4, (digits.length() - head) / 2);
        return digits.substring(0, head) + "****" + digits.substring(digits.length() - keep);
    }

    /** Where it belongs to, such as {@code 江苏省常州市}; empty if nobody knows. */
    public Optional<String> region(Locale language) {
        return parsed().map(
                        n ->
                                PhoneNumberOfflineGeocoder.getInstance()
                                        .getDescriptionForNumber(n, language))
                .filter(text -> !text.isBlank());
    }

    private Optional<Phonenumber.PhoneNumber> parsed() {
        try {
            return Optional.of(PhoneNumberUtil.getInstance().parse(value, HOME));
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return masked();
    }
}

package teleshop.call.domain;

import java.util.Optional;
import teleshop.kernel.InvalidField;
import teleshop.kernel.PhoneNumber;

/** The number a call came from; empty if it is withheld or no number at all. */
public record CallerNumber(String value) {

    public static final CallerNumber WITHHELD = new CallerNumber("");

    /**
     * @param told as the switchboard gave it; what is no number, such as {@code anonymous}, counts
     *     as withheld
     */
    public static CallerNumber of(String told) {
        try {
            return new CallerNumber(PhoneNumber.of(told).value());
        } catch (InvalidField noNumber) {
            return WITHHELD;
        }
    }

    public Optional<PhoneNumber> phone() {
        return value.isEmpty() ? Optional.empty() : Optional.of(new PhoneNumber(value));
    }

    public String masked() {
        return phone().map(PhoneNumber::masked).orElse("");
    }

    @Override
    public String toString() {
        return masked();
    }
}

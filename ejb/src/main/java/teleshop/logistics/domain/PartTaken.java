package teleshop.logistics.domain;

import java.util.List;
import java.util.Map;
import teleshop.kernel.InvalidField;

/** What a customer took of a parcel, as the courier tells it, must be in the parcel. */
final class PartTaken {

    private PartTaken() {}

    /**
     * @throws InvalidField if it names what is not in the parcel, more than is in it, or nothing
     */
    static void check(Map<String, Integer> taken, List<ParcelLine> lines) {
        taken.forEach((sku, quantity) -> check(sku, quantity, lines));
        if (taken.values().stream().allMatch(quantity -> quantity == 0)) {
            throw new InvalidField("lines", "nothing-signed", "a part is at least one piece");
        }
    }

    private static void check(String sku, int quantity, List<ParcelLine> lines) {
        boolean fits =
                lines.stream()
                        .anyMatch(l -> l.sku().equals(sku) && inRange(quantity, l.quantity()));
        if (!fits) {
            throw new InvalidField(
                    "lines", "not-in-parcel", quantity + " of " + sku + " are not in the parcel");
        }
    }

    private static boolean inRange(int quantity, int most) {
        return quantity >= 0 && quantity <= most;
    }
}

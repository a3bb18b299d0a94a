package teleshop.audit;

import teleshop.kernel.Limits;
import teleshop.kernel.Parameter;

/** The house rules of the order audit; amounts in minor units. */
public enum AuditParameter implements Parameter {
    COD_LIMIT("codLimit", 300_000, 0, 100_000_000),
    DUPLICATE_HOURS("duplicateHours", 24, 0, 720),
    REFUSALS("refusals", 2, 1, 100),
    REFUSAL_DAYS("refusalDays", 180, 1, 3_650),
    SHARED_NAMES("sharedNames", 4, 2, 100),
    SHARED_DAYS("sharedDays", 90, 1, 3_650),
    VELOCITY_N("velocityN", 3, 1, 1_000),
    STREET_CHARACTERS("streetCharacters", 8, 1, 100),
    DISCOUNT_AUTHORITY_BP("discountAuthorityBp", 1_000, 0, 10_000),
    QUANTITY_FACTOR("quantityFactor", 3, 1, 100),
    GOOD_SIGNED("goodSigned", 3, 1, 100);

    private final Limits limits;

    AuditParameter(String key, long standard, long least, long most) {
        limits = new Limits(key, standard, least, most);
    }

    @Override
    public Limits limits() {
        return limits;
    }
}

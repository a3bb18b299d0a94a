package teleshop.order.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import teleshop.kernel.Roles;

/** Why an order is stopped, and who may let it go. The review lead may release all of them. */
public enum HoldType {
    DUP(Roles.REVIEWER),
    ADDRESS(Roles.REVIEWER),
    PHONE(Roles.REVIEWER),
    RECORDING(Roles.REVIEWER),
    COD_RISK(Roles.REVIEW_LEAD),
    DENY(Roles.REVIEW_LEAD),
    LIMIT(Roles.REVIEW_LEAD),
    AMOUNT(Roles.REVIEW_LEAD),
    PRICE(Roles.REVIEW_LEAD),
    STAFF(Roles.REVIEW_LEAD),
    RESTRICTED(Roles.REVIEW_LEAD),
    PROMO(Roles.REVIEW_LEAD),
    CHANGED(Roles.REVIEW_LEAD),
    PAY(Roles.FINANCE),
    COVERAGE(Roles.LOGISTICS),
    STOCK(Roles.LOGISTICS);

    private final String releaseRole;

    HoldType(String releaseRole) {
        this.releaseRole = releaseRole;
    }

    public String releaseRole() {
        return releaseRole;
    }

    /** As the shop writes it, such as {@code COD-RISK}. */
    public String code() {
        return name().replace('_', '-');
    }

    /** Empty if there is no such type. */
    public static Optional<HoldType> of(String code) {
        var name = code.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values()).filter(type -> type.name().equals(name)).findFirst();
    }
}

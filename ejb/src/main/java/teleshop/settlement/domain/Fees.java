package teleshop.settlement.domain;

import java.util.List;
import teleshop.kernel.Money;

/** What a courier charges on one row, VAT included. */
public record Fees(
        Money freight,
        Money codFee,
        Money returnFreight,
        Money insurance,
        Money packing,
        Money other) {

    public static final Fees NONE =
            new Fees(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    public Money total() {
        return Money.total(List.of(freight, codFee, returnFreight, insurance, packing, other));
    }

    /** Everything that is no COD fee: what is booked as freight, fee by fee. */
    List<Money> ofFreight() {
        return List.of(freight, returnFreight, insurance, packing, other);
    }

    Fees withFreight(Money agreed) {
        return new Fees(agreed, codFee, returnFreight, insurance, packing, other);
    }

    Fees withCodFee(Money agreed) {
        return new Fees(freight, agreed, returnFreight, insurance, packing, other);
    }

    Fees withReturnFreight(Money agreed) {
        return new Fees(freight, codFee, agreed, insurance, packing, other);
    }
}

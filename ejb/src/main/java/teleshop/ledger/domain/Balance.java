package teleshop.ledger.domain;

import teleshop.kernel.Money;

/** What was posted to an account so far. */
public record Balance(Money debit, Money credit) {

    /** Debits less credits. */
    public Money balance() {
        return debit.minus(credit);
    }
}

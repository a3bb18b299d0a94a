package teleshop.ledger.domain;

import teleshop.kernel.Money;

/** A signed amount on one account: debits positive, credits negative. */
public record Posting(Account account, Money amount, Dimensions about) {

    public static Posting debit(Account account, Money amount, Dimensions about) {
        return new Posting(account, amount, about);
    }

    public static Posting credit(Account account, Money amount, Dimensions about) {
        return new Posting(account, amount.negated(), about);
    }

    /** Zero if it is a credit. A debit below zero is a credit. */
    public Money debit() {
        return amount.isNegative() ? Money.ZERO : amount;
    }

    /** Zero if it is a debit. */
    public Money credit() {
        return amount.isNegative() ? amount.negated() : Money.ZERO;
    }

    Posting negated() {
        return new Posting(account, amount.negated(), about);
    }
}

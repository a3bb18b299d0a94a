package teleshop.payment.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import teleshop.ledger.domain.Account;

/** How money of a customer came to us. */
public enum ReceiptMethod {
    BANK(Account.BANK),
    CASH(Account.BANK),
    CARD(Account.PAY_CHANNEL),
    LINK(Account.PAY_CHANNEL),
    INSTALMENT(Account.PAY_CHANNEL);

    /** As orders and pay channels call them. */
    private static final Map<String, ReceiptMethod> ALSO =
            Map.of(
                    "BANK_TRANSFER", BANK,
                    "TRANSFER", BANK,
                    "PREPAID_BANK", BANK,
                    "PREPAID_LINK", LINK,
                    "ALIPAY", LINK,
                    "WECHAT", LINK,
                    "UNIONPAY", CARD,
                    "IVR_CARD", CARD);

    private final Account account;

    ReceiptMethod(Account account) {
        this.account = account;
    }

    /** Where such money stands first. */
    public Account account() {
        return account;
    }

    public static Optional<ReceiptMethod> of(String word) {
        var upper = word.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(method -> method.name().equals(upper))
                .findFirst()
                .or(() -> Optional.ofNullable(ALSO.get(upper)));
    }
}

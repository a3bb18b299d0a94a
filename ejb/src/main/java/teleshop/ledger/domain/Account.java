package teleshop.ledger.domain;

import java.util.Arrays;
import java.util.Optional;

/** The accounts the shop posts to, by their codes in the house's own chart. */
public enum Account {
    BANK("1002"),
    PAY_CHANNEL("1012"),
    CUSTOMER_RECEIVABLE("1122"),
    SUPPLIER_ADVANCES("1123"),
    COURIER_RECEIVABLE("1221C"),
    COURIER_CLAIMS("1221L"),
    INVENTORY("1405"),
    GOODS_IN_DELIVERY("1406"),
    CONSIGNED_GOODS("1407"),
    SUPPLIER_PAYABLE("2202"),
    GOODS_NOT_INVOICED("2202G"),
    HOLD_BACK("2202H"),
    CUSTOMER_ADVANCES("2203"),
    OUTPUT_VAT("2221O"),
    INPUT_VAT("2221I"),
    COURIER_PAYABLE("2241C"),
    REFUND_PAYABLE("2241R"),
    COLLECTED_FOR_SUPPLIERS("2241S"),
    SALES("6001"),
    SALES_RETURNS("6001R"),
    COMMISSION_INCOME("6051"),
    SUNDRY_GAIN("6301"),
    COST_OF_GOODS("6401"),
    AIRTIME("6601A"),
    COD_FEE("6601D"),
    FREIGHT("6601F"),
    DIFFERENCES("6602D"),
    STOCK_LOSS("6701");

    private final String code;

    Account(String code) {
        this.code = code;
    }

    /** Such as {@code 1221C}. */
    public String code() {
        return code;
    }

    public static Optional<Account> ofCode(String code) {
        return Arrays.stream(values()).filter(account -> account.code.equals(code)).findFirst();
    }
}

package teleshop.call.domain;

/** How dear a caller is to the shop, as routing ranks them. */
public enum CallerClass {
    NORMAL,
    BUYER,
    KEY_ACCOUNT,
    VIP
}

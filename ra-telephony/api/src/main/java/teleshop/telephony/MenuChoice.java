package teleshop.telephony;

/** What a caller chose by key, on hold or in a {@link Menu}. */
public enum MenuChoice {
    CALLBACK,
    VOICEMAIL,
    ORDER_STATUS
}

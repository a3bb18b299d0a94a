package teleshop.telephony;

/** What the switchboard's own voice can offer a caller whom no agent has answered yet. */
public enum Menu {
    /** We are closed: 1 to be called back, 2 to leave a message, 3 for the state of an order. */
    AFTER_HOURS,
    /** Asks for a message after the tone. */
    VOICEMAIL,
    /** Long wait: 1 to be called back; who presses nothing is held again and keeps the place. */
    CALLBACK_OFFER,
    /** Regrets, and ends the call with a busy tone. */
    BUSY,
    /** Asks for the digits of an order. */
    ORDER_STATUS
}

package teleshop.telephony;

/** The switchboard would not take the order: the call or the phone is not there any more. */
public final class OrderRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public OrderRefused(String message) {
        super(message);
    }
}

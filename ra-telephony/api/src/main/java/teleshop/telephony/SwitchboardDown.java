package teleshop.telephony;

/** The switchboard cannot be reached or did not answer in time. */
public final class SwitchboardDown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SwitchboardDown(String message) {
        super(message);
    }

    public SwitchboardDown(String message, Throwable cause) {
        super(message, cause);
    }
}

package teleshop.switchboard;

/** The switchboard says no; the message goes back over the wire. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refusal(String message) {
        super(message);
    }
}

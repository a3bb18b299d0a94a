package teleshop.bench.surge;

/** The scenario cannot be played as it stands. */
final class BadScenario extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    BadScenario(String message) {
        super(message);
    }
}

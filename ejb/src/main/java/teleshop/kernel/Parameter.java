package teleshop.kernel;

/**
 * A house rule that a person may change: a whole number in the unit that its key names. Implemented
 * by one enum per capability.
 */
public interface Parameter {

    Limits limits();

    default String key() {
        return limits().key();
    }

    default long standard() {
        return limits().standard();
    }

    default long least() {
        return limits().least();
    }

    default long most() {
        return limits().most();
    }
}

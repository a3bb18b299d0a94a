package teleshop.kernel;

/**
 * A house rule that a person may change: a whole number in the unit that its key names. Implemented
 * by one enum per capability.
 */
public interface Parameter {

    /** Such as {@code codLimit}; unique in the shop. */
    String key();

    long standard();

    long least();

    long most();
}

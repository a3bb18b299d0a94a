package teleshop.kernel;

/**
 * What a house rule may be set to, in the unit that its key names.
 *
 * @param key such as {@code codLimit}; unique in the shop
 * @param standard what it is until somebody sets it
 */
public record Limits(String key, long standard, long least, long most) {

    public Limits {
        if (standard < least || standard > most) {
            throw new IllegalArgumentException(
                    "%s must be %d..%d: %d".formatted(key, least, most, standard));
        }
    }
}

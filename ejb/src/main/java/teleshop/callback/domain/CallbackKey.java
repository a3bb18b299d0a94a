package teleshop.callback.domain;

/** By what an entry is known: a number, as it is normalised, and the brand that was called. */
public record CallbackKey(String number, String brand) {

    /** Of a shop that sells under one name only. */
    public static final String OWN_BRAND = "OWN";

    public static CallbackKey of(String number) {
        return new CallbackKey(number, OWN_BRAND);
    }
}

package teleshop.logistics;

import teleshop.kernel.InvalidField;

/** The courier that a person chose does not deliver there, or does not collect so much. */
public final class CourierDoesNotCover extends InvalidField {

    private static final long serialVersionUID = 1L;

    public CourierDoesNotCover(String courier) {
        super(
                "courier",
                "courier-does-not-cover",
                courier + " does not cover the address and amount");
    }
}

package teleshop.call;

import teleshop.kernel.InvalidField;

/** There is no such phone in the house. */
public final class UnknownExtension extends InvalidField {

    private static final long serialVersionUID = 1L;

    public UnknownExtension(String number) {
        super("extension", "unknown-extension", "no such extension: " + number);
    }
}

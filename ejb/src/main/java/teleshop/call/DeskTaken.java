package teleshop.call;

import teleshop.kernel.InvalidField;

/** A lead listens at a phone at which no agent works. */
public final class DeskTaken extends InvalidField {

    private static final long serialVersionUID = 1L;

    public DeskTaken(String extension) {
        super("extension", "extension-taken", "an agent sits at " + extension);
    }
}

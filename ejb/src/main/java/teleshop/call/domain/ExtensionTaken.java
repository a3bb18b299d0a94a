package teleshop.call.domain;

import teleshop.kernel.BusinessException;

/** Two agents cannot sit at one extension. */
public final class ExtensionTaken extends BusinessException {

    private static final long serialVersionUID = 1L;

    public ExtensionTaken(Extension extension) {
        super("extension-taken", "extension " + extension.number() + " is taken");
    }
}

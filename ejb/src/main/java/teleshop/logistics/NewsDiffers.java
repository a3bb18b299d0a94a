package teleshop.logistics;

import teleshop.kernel.BusinessException;

/** A courier used the id of one event for another. */
public final class NewsDiffers extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NewsDiffers(String eventId) {
        super("event-differs", "event " + eventId + " came before with another content");
    }
}

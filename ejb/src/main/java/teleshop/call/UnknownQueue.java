package teleshop.call;

import teleshop.kernel.InvalidField;

/** There is no such queue. */
public final class UnknownQueue extends InvalidField {

    private static final long serialVersionUID = 1L;

    public UnknownQueue(String name) {
        super("queue", "unknown-queue", "no such queue: " + name);
    }
}

package teleshop.kernel;

/** Outside demo mode, what only a demo has does not exist. */
public final class NotInDemoMode extends Missing {

    private static final long serialVersionUID = 1L;

    public NotInDemoMode() {
        super("not-found", "no such thing here");
    }
}

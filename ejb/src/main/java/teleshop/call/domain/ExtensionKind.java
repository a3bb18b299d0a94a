package teleshop.call.domain;

/** How an extension is rung and answered. */
public enum ExtensionKind {
    /** The leg stands from sign-in on; ringing is the pop, and the button answers. */
    NAILED_UP,
    /** A phone on the desk rings, and its handset answers. */
    DESK
}

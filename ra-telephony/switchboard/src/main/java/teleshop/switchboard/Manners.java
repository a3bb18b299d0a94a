package teleshop.switchboard;

/** How a simulated telephone and the person beside it behave when it rings. */
enum Manners {
    /** Is answered and talks until the other side hangs up. */
    ANSWERS,
    /** Is answered, and hangs up by itself a moment later. */
    HANGS_UP,
    NO_ANSWER,
    BUSY,
    UNREACHABLE,
    /** An answering machine. */
    MACHINE
}

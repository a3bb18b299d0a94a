package teleshop.callback.domain;

/** Who starts a dial, and when. */
public enum DialMode {
    /** Nobody is dialled but by hand. */
    OFF,
    /** The agent sees the entry and presses the button. */
    PREVIEW,
    /** It is dialled as soon as an agent has it. */
    PROGRESSIVE,
    /** It is dialled for whoever is free by the time a human answers. */
    PREDICTIVE;

    /**
     * Whether what an agent is given is dialled at once, or by their button.
     *
     * @param stopped whether the dialler has dropped more than is borne
     */
    public boolean dialsByItself(boolean stopped) {
        return this == PROGRESSIVE || this == PREDICTIVE && !stopped;
    }
}

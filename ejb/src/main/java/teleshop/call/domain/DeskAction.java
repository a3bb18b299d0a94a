package teleshop.call.domain;

/** What can be done at the desk by one key, and by which unless the agent chose another. */
public enum DeskAction {
    SAVE("F2"),
    NEXT_LINE("F4"),
    PAYMENT("F6"),
    ANSWER("F7"),
    WRAP_UP("F8"),
    READY("F9"),
    HANG_UP("F10"),
    HOLD("Alt+H"),
    MUTE("Alt+M"),
    TRANSFER("Alt+T"),
    RECORDING("Alt+R"),
    CALLER("Alt+1"),
    ORDER("Alt+2"),
    ASIDE("Alt+3"),
    OFFER_YES("Alt+Y"),
    OFFER_NO("Alt+N"),
    OFFER_LATER("Alt+L");

    private final String standard;

    DeskAction(String standard) {
        this.standard = standard;
    }

    public KeyStroke standard() {
        return KeyStroke.of(standard);
    }
}

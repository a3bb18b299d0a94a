package teleshop.telephony;

/** What a message-driven bean implements to hear the switchboard. */
public interface CallListener {

    /**
     * Events of one call arrive in order and one at a time; those of different calls may overlap.
     */
    void onEvent(PbxEvent event);
}

package teleshop.call.domain;

/**
 * How the talk of a call stands.
 *
 * @param held whether the caller hears music
 * @param muted whether nobody hears the agent
 * @param recorded whether it is recorded at all
 * @param masked whether the recording is paused
 * @param third who is asked or takes part besides; empty for nobody
 */
public record Talk(
        boolean held, boolean muted, boolean recorded, boolean masked, String third, Stage stage) {

    /** How far it has come with a third. */
    public enum Stage {
        NOBODY,
        CALLED,
        CONSULTED,
        CONFERENCE,
        /** The third has the caller; the agent is out. */
        TRANSFERRED
    }

    static final Talk PLAIN = new Talk(false, false, false, false, "", Stage.NOBODY);

    /** Being heard again or not begins anew with each hold, as the switchboard has it. */
    Talk held(boolean now) {
        return new Talk(now, !now && muted, recorded, masked, third, stage);
    }

    Talk muted(boolean now) {
        return new Talk(held, now, recorded, masked, third, stage);
    }

    Talk onRecord() {
        return new Talk(held, muted, true, masked, third, stage);
    }

    Talk masked(boolean now) {
        return new Talk(held, muted, recorded, now, third, stage);
    }

    Talk with(String someone, Stage reached) {
        return new Talk(held, muted, recorded, masked, someone, reached);
    }

    Talk alone() {
        return with("", Stage.NOBODY);
    }

    public boolean isWith(Stage some) {
        return stage == some;
    }
}

package teleshop.telephony.asterisk;

import org.asteriskjava.manager.action.AbstractManagerAction;

/** Has a leg heard by nobody; asterisk-java's own says the states in other words. */
public final class MuteAction extends AbstractManagerAction {

    private static final long serialVersionUID = 1L;

    private final String channel;
    private final boolean muted;

    MuteAction(String channel, boolean muted) {
        this.channel = channel;
        this.muted = muted;
    }

    @Override
    public String getAction() {
        return "MuteAudio";
    }

    public String getChannel() {
        return channel;
    }

    public String getDirection() {
        return "in";
    }

    public String getState() {
        return muted ? "on" : "off";
    }
}

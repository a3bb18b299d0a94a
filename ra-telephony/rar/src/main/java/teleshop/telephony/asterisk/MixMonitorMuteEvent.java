package teleshop.telephony.asterisk;

import java.util.Locale;
import java.util.Set;
import org.asteriskjava.manager.event.ManagerEvent;

/** A recording holds silence, or sounds again; asterisk-java has no class for it. */
public final class MixMonitorMuteEvent extends ManagerEvent {

    private static final long serialVersionUID = 1L;

    private static final Set<String> STATES_OF_SILENCE = Set.of("1", "true", "on", "yes");

    private String uniqueId = "";
    private String state = "";

    public MixMonitorMuteEvent(Object source) {
        super(source);
    }

    public String getUniqueId() {
        return uniqueId;
    }

    public void setUniqueId(String uniqueId) {
        this.uniqueId = uniqueId;
    }

    public void setDirection(String direction) {}

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    boolean isMuted() {
        return STATES_OF_SILENCE.contains(state.toLowerCase(Locale.ROOT));
    }
}

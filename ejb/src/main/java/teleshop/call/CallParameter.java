package teleshop.call;

import teleshop.kernel.Limits;
import teleshop.kernel.Parameter;

/** The house rules of the call floor. */
public enum CallParameter implements Parameter {
    RING("ringSeconds", 15, 5, 60),
    SHORT("shortAbandonSeconds", 5, 0, 30),
    SERVICE_LEVEL("serviceLevelSeconds", 20, 1, 300),
    LINES("maxLines", 500, 1, 5000),
    ANNOUNCE("announceSeconds", 60, 15, 600),
    /** Below what the switchboard holds a caller by itself: HOLD_SECONDS of its globals.conf. */
    LONGEST_WAIT("longestWaitSeconds", 840, 60, 870),
    SHORT_WRAP_UP("shortWrapUpSeconds", 15, 5, 120),
    HELD_BACK("heldBackPercent", 3, 0, 50),
    SPOT_LEAD("spotLeadSeconds", 90, 0, 900),
    BLEND_RELEASE("blendReleaseSeconds", 300, 0, 3600),
    OCCUPANCY_CAP("occupancyCapPercent", 100, 50, 100);

    private final Limits limits;

    CallParameter(String key, long standard, long least, long most) {
        limits = new Limits(key, standard, least, most);
    }

    @Override
    public Limits limits() {
        return limits;
    }
}

package teleshop.call.domain;

/**
 * What the switchboard is told to do.
 *
 * @param callId empty where the order is about an extension alone
 * @param extension empty where the order is about a call alone
 */
public record PbxOrder(Verb verb, String callId, String extension) {

    /** What the switchboard can do for us. */
    public enum Verb {
        RING,
        BRIDGE,
        HANG_UP,
        SEAT,
        UNSEAT
    }

    static PbxOrder ring(String callId, String extension) {
        return new PbxOrder(Verb.RING, callId, extension);
    }

    static PbxOrder bridge(String callId, String extension) {
        return new PbxOrder(Verb.BRIDGE, callId, extension);
    }

    static PbxOrder hangUp(String callId) {
        return new PbxOrder(Verb.HANG_UP, callId, "");
    }

    static PbxOrder seat(String extension) {
        return new PbxOrder(Verb.SEAT, "", extension);
    }

    static PbxOrder unseat(String extension) {
        return new PbxOrder(Verb.UNSEAT, "", extension);
    }
}

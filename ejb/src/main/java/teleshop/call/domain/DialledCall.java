package teleshop.call.domain;

import java.util.UUID;

/**
 * A number we dial: an attempt that is committed.
 *
 * @param callId the attempt's id, which the call will bear if a human answers
 * @param entryId the callback it is for; 0 for a cold call
 * @param agent for whom it is dialled; empty if whoever is free first is to have it
 */
public record DialledCall(String callId, long entryId, String agent) {

    private static final String OURS = "cb-";

    /** What an attempt is called; no caller's call is. */
    public static String id(UUID one) {
        return OURS + one;
    }

    /** Whether we dialled it, also if we have forgotten for whom. */
    static boolean isOurs(String callId) {
        return callId.startsWith(OURS);
    }
}

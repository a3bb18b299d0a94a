package teleshop.callback.domain;

/**
 * How the dialler stands.
 *
 * @param agents signed in for outbound work
 * @param freeAgents of these, who wait for a call
 * @param soonFree of these, who are expected to be free by the time that a dial is answered
 * @param ringing dials on their way that may still be answered
 * @param dialled lately, dials that have come out
 * @param answered of these, by people
 * @param drops of the campaign's day so far
 */
public record PacingFigures(
        int agents,
        int freeAgents,
        int soonFree,
        int ringing,
        int dialled,
        int answered,
        DropRate drops) {}

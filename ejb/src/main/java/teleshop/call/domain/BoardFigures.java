package teleshop.call.domain;

import java.time.Duration;

/** The floor at a glance, this moment. */
public record BoardFigures(
        int waiting,
        int ringing,
        int talking,
        int readyAgents,
        int wrappingUpAgents,
        int pausedAgents,
        Duration longestWait,
        int freeAgents,
        int tier,
        Duration expectedWait) {}

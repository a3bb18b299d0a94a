package teleshop.insight.domain;

import java.time.Instant;

/** What an agent did in one interval. */
public record AgentTimeRow(Instant from, Instant to, String agent, AgentTime time) {}

package teleshop.audit.domain;

/** How often those who buy from an agent refuse, and those who buy from any of the team. */
public record AgentRecord(Refusals agent, Refusals team) {

    public static final AgentRecord BLANK = new AgentRecord(Refusals.NONE, Refusals.NONE);
}

package teleshop.call.domain;

/** What an agent does, or what happens at the desk. */
public enum AgentAction {
    GET_READY,
    TAKE_BREAK,
    SIGN_OFF,
    /** A call is put before the agent. */
    OFFER,
    /** A due callback or a cold call is put before the agent. */
    ASSIGN,
    /** Agent and caller hear each other. */
    CONNECT,
    /** The offered call was not answered. */
    MISS,
    /** The offered call is taken away: the caller is gone. */
    WITHDRAW,
    HANG_UP,
    FINISH,
    /** The phone cannot be reached any more. */
    LOSE_PHONE
}

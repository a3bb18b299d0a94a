package teleshop.callback;

import teleshop.kernel.BusinessException;

/** Only an agent who is ready dials. */
public final class AgentNotFree extends BusinessException {

    private static final long serialVersionUID = 1L;

    public AgentNotFree(String agent) {
        super("agent-not-free", agent + " is not ready to dial");
    }
}

package teleshop.call.domain;

import teleshop.kernel.BusinessException;

/** The agent does not talk in that call, not yet or not any more. */
public final class NotTalking extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NotTalking(String callId) {
        super("not-talking", "no talk in call " + callId);
    }
}

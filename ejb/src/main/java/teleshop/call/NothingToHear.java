package teleshop.call;

import teleshop.kernel.BusinessException;

/** There is nothing to listen to. */
public final class NothingToHear extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NothingToHear(String agent) {
        super("nothing-to-hear", agent + " is in no talk");
    }
}

package teleshop.call.domain;

import teleshop.kernel.BusinessException;

/** A phone on the desk is answered by its handset, not by the button. */
public final class HandsetAnswers extends BusinessException {

    private static final long serialVersionUID = 1L;

    HandsetAnswers(String extension) {
        super("handset-answers", "extension " + extension + " is answered by its handset");
    }
}

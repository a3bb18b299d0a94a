package teleshop.settlement;

import teleshop.kernel.BusinessException;

/** A courier's file is no good as a whole; nothing of it is used. */
public class FileRefused extends BusinessException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    FileRefused(String reason) {
        super("statement-refused", "the whole file is refused: " + reason);
        this.reason = reason;
    }

    /** A stable word, such as {@code totals}. */
    public String reason() {
        return reason;
    }
}

package teleshop.courier;

import java.time.LocalDate;
import teleshop.kernel.BusinessException;

/** No contract with the courier was valid on that day. */
public final class NoContract extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NoContract(String courier, LocalDate day) {
        super("no-contract", "no contract with " + courier + " on " + day);
    }
}

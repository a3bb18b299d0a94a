package teleshop.supplier;

import teleshop.kernel.BusinessException;
import teleshop.supplier.domain.AgreementVersion;

/** A version of an agreement is never changed: other terms need another version. */
public class AgreementFixed extends BusinessException {

    private static final long serialVersionUID = 1L;

    public AgreementFixed(AgreementVersion version) {
        super(
                "agreement-fixed",
                "version " + version.version() + " with " + version.supplier() + " is agreed");
    }
}

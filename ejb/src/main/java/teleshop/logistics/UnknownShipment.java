package teleshop.logistics;

import teleshop.kernel.Missing;
import teleshop.logistics.domain.Waybill;

/** No parcel travels by that waybill. */
public final class UnknownShipment extends Missing {

    private static final long serialVersionUID = 1L;

    public UnknownShipment(Waybill waybill) {
        super("unknown-waybill", "no shipment " + waybill);
    }
}

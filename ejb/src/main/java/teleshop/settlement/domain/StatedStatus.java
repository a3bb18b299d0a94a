package teleshop.settlement.domain;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a courier says became of a parcel. */
public enum StatedStatus {
    SIGNED,
    REFUSED,
    PART,
    RETURNED,
    LOST,
    DAMAGED,
    IN_TRANSIT,
    OUT,
    PROBLEM,
    PICKED_UP;

    /** What couriers usually write; a courier's own words come first. */
    private static final Map<String, StatedStatus> USUAL =
            Map.ofEntries(
                    Map.entry("签收", SIGNED),
                    Map.entry("妥投", SIGNED),
                    Map.entry("LIVRÉ", SIGNED),
                    Map.entry("DELIVERED", SIGNED),
                    Map.entry("拒收", REFUSED),
                    Map.entry("部分签收", PART),
                    Map.entry("退回", RETURNED),
                    Map.entry("返货", RETURNED),
                    Map.entry("RTO", RETURNED),
                    Map.entry("丢失", LOST),
                    Map.entry("破损", DAMAGED),
                    Map.entry("在途", IN_TRANSIT),
                    Map.entry("派送中", OUT),
                    Map.entry("问题件", PROBLEM),
                    Map.entry("无人", PROBLEM),
                    Map.entry("地址不详", PROBLEM),
                    Map.entry("FAUX NUMÉRO", PROBLEM));

    public static Optional<StatedStatus> of(String word) {
        var upper = word.strip().toUpperCase(Locale.ROOT);
        for (var status : values()) {
            if (status.name().equals(upper)) {
                return Optional.of(status);
            }
        }
        return Optional.ofNullable(USUAL.get(upper));
    }

    /** Whether the customer is said to have the goods, or a part of them. */
    public boolean isDelivery() {
        return this == SIGNED || this == PART;
    }

    /** Whether the parcel is said to have come back or to be on its way back. */
    public boolean isRefusal() {
        return this == REFUSED || this == RETURNED;
    }
}

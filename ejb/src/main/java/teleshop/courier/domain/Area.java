package teleshop.courier.domain;

import jakarta.persistence.Embeddable;

/**
 * What a courier does in one province.
 *
 * @param province its short name
 * @param cod whether it collects cash there
 * @param prepaid whether it delivers paid parcels there
 */
@Embeddable
public record Area(String province, boolean cod, boolean prepaid) {}

package teleshop.supplier.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import teleshop.kernel.BasisPoints;

/** The part of the supplier's share that is kept for some months against returns. */
@Embeddable
public record HoldBack(
        @Column(name = "hold_back_bp") BasisPoints rate,
        @Column(name = "hold_back_months") int months) {}

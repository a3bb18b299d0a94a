package teleshop.courier.domain;

import teleshop.kernel.Money;

/**
 * A courier that may be chosen for an address.
 *
 * @param codMaximum the most it collects on one parcel
 */
public record CourierTerms(String code, String name, Money codMaximum) {}

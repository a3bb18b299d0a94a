package teleshop.customer.domain;

import jakarta.persistence.Embeddable;

/**
 * Where somebody lives.
 *
 * @param district blank in cities that have none
 */
@Embeddable
public record Address(String province, String city, String district, String street) {}

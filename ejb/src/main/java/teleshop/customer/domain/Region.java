package teleshop.customer.domain;

/** A province, a city or a district. */
public record Region(String code, String name) {}

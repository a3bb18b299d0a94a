package teleshop.call.domain;

/** A customer whom a caller may be. */
public record Candidate(long customerId, String name, String level, String city) {}

package teleshop.call.domain;

/** The link to the switchboard stands again; the shop's clock runs at {@code rate}. */
public record LinkStood(int rate) {}

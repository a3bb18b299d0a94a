package teleshop.call.domain;

/** A call is over and nobody served its caller. Told once, in the transaction that books it. */
public record CallerLost(LostCaller caller) {}

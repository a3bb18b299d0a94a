package teleshop.call.domain;

/** A call was answered, or what came of it is known now. Told with each such fact. */
public record CallerServed(CallRecord call) {}

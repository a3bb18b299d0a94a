package teleshop.call.domain;

/** Somebody said which customer a call came from. */
public record CustomerNamed(CallFact fact) {}

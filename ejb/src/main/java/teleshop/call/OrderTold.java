package teleshop.call;

import teleshop.call.domain.PhoneStatus;

/** What became of the order that the caller keyed in. */
public record OrderTold(String callId, PhoneStatus status) {}

package teleshop.call;

import teleshop.call.domain.Conversions;

/** The books say now that the agents sell so. */
public record ConversionsRead(Conversions conversions) {}

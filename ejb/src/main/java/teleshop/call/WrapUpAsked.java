package teleshop.call;

import teleshop.call.domain.CallId;

/** An agent is about to finish a call; who still has to hear something from them says no. */
public record WrapUpAsked(String agent, CallId call) {}

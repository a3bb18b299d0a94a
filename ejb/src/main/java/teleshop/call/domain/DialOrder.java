package teleshop.call.domain;

import java.time.Duration;

/** A number is to be dialled; the attempt is committed. */
public record DialOrder(String attemptId, String number, String callerId, Duration ringFor) {}

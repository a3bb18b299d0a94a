package teleshop.logistics.domain;

import java.time.Instant;
import teleshop.order.domain.HoldType;

/** One order that a person must sort, as a list shows it. */
public record ExceptionSummary(String orderNumber, HoldType hold, String reason, Instant since) {}

package teleshop.telephony.asterisk;

import java.time.Duration;

/** A number to be dialled, once. */
record Attempt(WireText id, WireText number, WireText callerId, Duration ringFor) {}

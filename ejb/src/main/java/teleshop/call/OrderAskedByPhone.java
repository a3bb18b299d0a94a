package teleshop.call;

/**
 * A caller keyed in an order and wants to hear what became of it; whoever keeps orders answers at
 * {@link PhoneQuestions}.
 *
 * @param callerNumber empty if withheld
 * @param digits of the order's number, as keyed
 */
public record OrderAskedByPhone(String callId, String callerNumber, String digits) {}

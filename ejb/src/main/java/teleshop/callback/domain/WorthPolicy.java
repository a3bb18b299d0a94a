package teleshop.callback.domain;

import java.util.EnumMap;
import java.util.Map;
import teleshop.call.domain.CallbackCause;
import teleshop.kernel.Money;

/**
 * What calling somebody back is likely to bring: how likely they buy, by cause and by how often
 * they were tried in vain, times the price.
 */
public final class WorthPolicy {

    /** Of a product that nobody knows. */
    public static final Money USUAL_PRICE = Money.ofMinor(29_900);

    private static final int WHOLE = 1_000;
    private static final int NEXT_TRY = 700;

    /** In thousandths. */
    private static final Map<CallbackCause, Integer> BUYS = new EnumMap<>(CallbackCause.class);

    static {
        BUYS.put(CallbackCause.QUEUE_CALLBACK, 300);
        BUYS.put(CallbackCause.AGENT_SCHEDULED, 280);
        BUYS.put(CallbackCause.DISCONNECT_IN_TALK, 260);
        BUYS.put(CallbackCause.UNPAID, 220);
        BUYS.put(CallbackCause.ABANDON, 200);
        BUYS.put(CallbackCause.BUSY, 200);
        BUYS.put(CallbackCause.TIMEOUT, 200);
        BUYS.put(CallbackCause.AFTER_HOURS, 150);
        BUYS.put(CallbackCause.CHAT_LOST, 120);
        BUYS.put(CallbackCause.SHORT_ABANDON, 60);
    }

    private WorthPolicy() {}

    public static Money worth(Money price, CallbackCause cause, int attempts) {
        long chance = BUYS.get(cause);
        for (int i = 0; i < attempts; i++) {
            chance = chance * NEXT_TRY / WHOLE;
        }
        return Money.ofMinor(price.minor() * chance / WHOLE);
    }
}

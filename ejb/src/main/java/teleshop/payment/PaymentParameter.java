package teleshop.payment;

import teleshop.kernel.Parameter;

/** The house rules about refunds; amounts in minor units. */
public enum PaymentParameter implements Parameter {
    /** The most that a clerk approves; above it the lead does. */
    REFUND_LIMIT("refundLimit", 100_000, 0, 100_000_000);

    private final String key;
    private final long standard;
    private final long least;
    private final long most;

    PaymentParameter(String key, long standard, long least, long most) {
        this.key = key;
        this.standard = standard;
        this.least = least;
        this.most = most;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public long standard() {
        return standard;
    }

    @Override
    public long least() {
        return least;
    }

    @Override
    public long most() {
        return most;
    }
}

package teleshop.notice;

import teleshop.notice.domain.Delivery;
import teleshop.notice.domain.Notice;

/** A house without a gateway for short messages. */
record NoSms() implements SmsPort {

    @Override
    public boolean isThere() {
        return false;
    }

    @Override
    public Delivery deliver(Notice notice) {
        return Delivery.UNREACHABLE;
    }
}

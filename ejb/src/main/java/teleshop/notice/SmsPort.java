package teleshop.notice;

import teleshop.notice.domain.Delivery;
import teleshop.notice.domain.Notice;

/** What carries short messages out of the house. */
sealed interface SmsPort permits HttpSms, NoSms {

    /** Whether there is anything that carries them. */
    boolean isThere();

    /** A message given again must go out once only: it is named by its key. */
    Delivery deliver(Notice notice);
}

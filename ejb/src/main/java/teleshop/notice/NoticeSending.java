package teleshop.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import teleshop.kernel.Roles;
import teleshop.notice.domain.Delivery;
import teleshop.notice.domain.Notice;
import teleshop.notice.domain.NoticeStatus;
import teleshop.notice.domain.UnsentReason;
import teleshop.notice.persistence.WrittenNotices;

/** Gives messages that wait to the gateway. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class NoticeSending {

    @Inject private WrittenNotices written;
    @Inject private SmsGateway gateway;
    @Inject private Clock clock;

    /**
     * @param last whether it is given up if the gateway is not reached now
     * @return whether nothing is left to do; else it is to be tried again
     */
    public boolean send(String reference, boolean last) {
        return written.find(reference)
                .filter(notice -> notice.status() == NoticeStatus.WAITING)
                .map(notice -> send(notice, last))
                .orElse(true);
    }

    private boolean send(Notice notice, boolean last) {
        var delivery = gateway.port().deliver(notice);
        if (delivery == Delivery.UNREACHABLE && !last) {
            return false;
        }
        switch (delivery) {
            case TAKEN -> written.sent(notice.reference(), clock.instant());
            case REFUSED -> unsent(notice, UnsentReason.REFUSED);
            case UNREACHABLE -> unsent(notice, UnsentReason.UNREACHABLE);
        }
        return true;
    }

    private void unsent(Notice notice, UnsentReason reason) {
        written.notSent(notice.reference(), reason, clock.instant());
    }
}

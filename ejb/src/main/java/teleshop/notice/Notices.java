package teleshop.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import teleshop.kernel.Roles;
import teleshop.notice.domain.Notice;
import teleshop.notice.domain.NoticePolicy.Question;
import teleshop.notice.domain.NoticeStatus;
import teleshop.notice.domain.UnsentReason;
import teleshop.notice.persistence.WrittenNotices;
import teleshop.site.Outbox;
import teleshop.site.SiteZone;

/**
 * Writes to customers: what may be sent goes out by a queue, what may not is kept with the reason.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class Notices {

    private static final String QUEUE = "Notices";

    @Inject private WrittenNotices written;
    @Inject private NoticeHouseRules house;
    @Inject private SmsGateway gateway;
    @Inject private Outbox outbox;
    @Inject private SiteZone site;
    @Inject private Clock clock;

    /** A second one of the same reference changes nothing. */
    public void write(@NotNull @Valid WriteNotice told) {
        var notice = notice(told, whyNot(told));
        if (written.add(notice) && notice.status() == NoticeStatus.WAITING) {
            outbox.put(QUEUE, notice.reference(), notice.reference());
        }
    }

    /** Whether nobody may be written to at this hour. */
    public boolean isQuiet() {
        return house.policy().isQuiet(time());
    }

    private LocalTime time() {
        return clock.instant().atZone(site.zone()).toLocalTime();
    }

    private Optional<UnsentReason> whyNot(WriteNotice told) {
        var question = new Question(told.number(), told.onList(), told.optedOut(), time());
        return house.policy()
                .decide(question)
                .or(
                        () ->
                                Optional.of(UnsentReason.NO_GATEWAY)
                                        .filter(no -> !gateway.port().isThere()));
    }

    private Notice notice(WriteNotice told, Optional<UnsentReason> no) {
        var now = clock.instant();
        return new Notice(
                told.reference(),
                UUID.randomUUID(),
                told.number(),
                told.template(),
                told.template().words(house.language(), told.hotline()),
                no.isPresent() ? NoticeStatus.NOT_SENT : NoticeStatus.WAITING,
                no.orElse(null),
                now,
                no.isPresent() ? now : null);
    }

    /** Empty if nothing was to be told of it. */
    @RolesAllowed({Roles.AGENT, Roles.LEAD, Roles.ADMIN})
    public Optional<Notice> find(String reference) {
        return written.find(reference);
    }
}

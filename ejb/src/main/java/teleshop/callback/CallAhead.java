package teleshop.callback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.stream.Stream;
import teleshop.call.domain.CallbackCause;
import teleshop.callback.domain.CallbackEntry;
import teleshop.callback.domain.CallbackKey;
import teleshop.callback.persistence.CallbackEntries;
import teleshop.callback.persistence.Consents;
import teleshop.callback.persistence.DoNotCalls;
import teleshop.kernel.PhoneNumber;
import teleshop.kernel.Roles;
import teleshop.notice.Notices;
import teleshop.notice.WriteNotice;
import teleshop.notice.domain.NoticeTemplate;

/** Tells those who are owed a call, once and by short message, which number will call them. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CallAhead {

    @Inject private CallbackEntries entries;
    @Inject private CallbackCircle circle;
    @Inject private DoNotCalls doNotCalls;
    @Inject private Consents consents;
    @Inject private ShownNumber shownNumber;
    @Inject private CallbackHouseRules house;
    @Inject private Notices notices;
    @Inject private Clock clock;

    static String reference(long id) {
        return "callback " + id;
    }

    /** Nothing happens if they were told before, or while it is quiet and the call not due yet. */
    public void tell(long id) {
        entries.hold(id)
                .filter(CallbackEntry::isUntold)
                .filter(entry -> !notices.isQuiet() || entry.hasCome(clock.instant()))
                .ifPresent(this::tell);
    }

    private void tell(CallbackEntry entry) {
        entry.tell();
        var shown = shownNumber.of(entry);
        if (!shown.isEmpty()) {
            notices.write(
                    new WriteNotice(
                            reference(entry.id()),
                            new PhoneNumber(entry.numberToDial()),
                            template(entry.view().cause()),
                            shown,
                            isOnList(entry),
                            lacksConsent(entry)));
        }
    }

    static NoticeTemplate template(CallbackCause cause) {
        return switch (cause) {
            case BUSY -> NoticeTemplate.LINES_FULL;
            case UNPAID, CHAT_LOST -> NoticeTemplate.CALL_COMING;
            default -> NoticeTemplate.CALL_AHEAD;
        };
    }

    private boolean isOnList(CallbackEntry entry) {
        var now = clock.instant();
        return Stream.of(entry.key(), new CallbackKey(entry.numberToDial(), entry.key().brand()))
                .flatMap(key -> doNotCalls.covering(key).stream())
                .anyMatch(line -> line.stoodAt(now));
    }

    private boolean lacksConsent(CallbackEntry entry) {
        var lastWord = consents.lastWord(circle.of(entry.key()), clock.instant());
        return house.rules().lacksConsent(entry.view().cause(), lastWord);
    }
}

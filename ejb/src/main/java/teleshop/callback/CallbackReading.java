package teleshop.callback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import teleshop.callback.domain.CallbackAttempt;
import teleshop.callback.domain.CallbackEntry;
import teleshop.callback.domain.CallbackQuestion;
import teleshop.callback.domain.DialCheck;
import teleshop.callback.persistence.CallbackAttempts;
import teleshop.callback.persistence.CallbackEntries;
import teleshop.callback.persistence.DialChecks;
import teleshop.kernel.PhoneNumber;
import teleshop.kernel.Roles;
import teleshop.notice.Notices;
import teleshop.notice.domain.Notice;

/** Shows who is owed a call. */
@Stateless
@RolesAllowed({Roles.AGENT, Roles.LEAD, Roles.ADMIN})
public class CallbackReading {

    @Inject private CallbackEntries entries;
    @Inject private CallbackAttempts attempts;
    @Inject private DialChecks checks;
    @Inject private Notices notices;

    /** The open ones first, the next due at their head; at most 500. */
    public List<CallbackEntry.View> asked(CallbackQuestion question) {
        return entries.asked(question).stream().map(CallbackEntry::view).toList();
    }

    /** The open ones first. */
    public List<CallbackEntry.View> of(PhoneNumber number) {
        return asked(new CallbackQuestion(number.value(), "", ""));
    }

    /**
     * @throws UnknownCallback if there is none
     */
    public CallbackEntry.View view(long id) {
        return entries.find(id).map(CallbackEntry::view).orElseThrow(() -> new UnknownCallback(id));
    }

    /** The latest first. */
    public List<CallbackAttempt.View> attempts(long id) {
        return attempts.of(id).stream().map(CallbackAttempt::view).toList();
    }

    /** What the gate said to those who wanted to dial, the latest first. */
    public List<DialCheck> checks(long id) {
        return checks.of(id);
    }

    /** What they were told of it by short message; empty if they have not been told yet. */
    public Optional<Notice> told(long id) {
        return notices.find(CallAhead.reference(id));
    }

    /** The open ones by cause. */
    public Map<String, Long> counts() {
        return entries.counts();
    }
}

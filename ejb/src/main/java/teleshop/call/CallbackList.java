package teleshop.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import teleshop.call.domain.CallRecord;
import teleshop.call.domain.CallbackEntry;
import teleshop.call.domain.LostCaller;
import teleshop.call.persistence.CallbackEntries;
import teleshop.call.persistence.Calls;

/** Keeps who is owed a call, whatever the order in which the news come. */
@ApplicationScoped
class CallbackList {

    @Inject private CallbackEntries entries;
    @Inject private Calls calls;

    /** One open entry for each number; a call answered since closes it at once. */
    void owe(LostCaller lost) {
        var entry = entries.open(lost.number());
        entry.ifPresent(open -> open.triedAgain(lost));
        var owed = entry.orElseGet(() -> added(lost));
        calls.answeredAfter(lost.number(), lost.lostAt())
                .ifPresent(later -> owed.served(later.id(), later.record().answeredAt()));
    }

    private CallbackEntry added(LostCaller lost) {
        var entry = new CallbackEntry(lost);
        entries.add(entry);
        return entry;
    }

    void served(CallRecord call) {
        entries.open(call.callerNumber().value())
                .ifPresent(open -> open.served(call.callId(), call.answeredAt()));
    }
}

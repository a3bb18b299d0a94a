package teleshop.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import teleshop.call.domain.Arrival;
import teleshop.call.domain.CallResult;
import teleshop.call.domain.CallerNumber;
import teleshop.call.domain.FloorVerbs;
import teleshop.call.domain.Resync;
import teleshop.kernel.ShopClock;
import teleshop.telephony.PbxEvent.JournalOutcome;
import teleshop.telephony.PbxEvent.JournalledCaller;
import teleshop.telephony.PbxEvent.LinkUp;
import teleshop.telephony.PbxEvent.Standing;
import teleshop.telephony.PbxEvent.StandingCall;

/** Reads what the switchboard tells when the link stands again. */
@ApplicationScoped
class LinkNews {

    private static final Map<JournalOutcome, CallResult> RESULTS =
            Map.of(
                    JournalOutcome.WAITING, CallResult.ABANDONED,
                    JournalOutcome.ABANDONED, CallResult.ABANDONED,
                    JournalOutcome.SERVED, CallResult.ANSWERED,
                    JournalOutcome.CALLBACK_TAKEN, CallResult.CALLBACK_TAKEN,
                    JournalOutcome.REFUSED, CallResult.BUSY);

    @Inject private CallFloor floor;
    @Inject private ShopClock clock;

    void put(LinkUp news) {
        floor.alter(verbs -> put(news, verbs));
    }

    private void put(LinkUp news, FloorVerbs verbs) {
        var at = clock.at(news.at());
        var standing =
                news.standing().stream()
                        .collect(Collectors.toMap(StandingCall::callId, Function.identity()));
        verbs.resync().linkUp(at);
        for (var caller : news.journal()) {
            if (standing.containsKey(caller.callId())) {
                verbs.resync().lives(arrival(caller));
            } else if (caller.arrivedAt().isBefore(news.at())) {
                verbs.resync().over(arrival(caller), RESULTS.get(caller.outcome()), at);
            }
        }
        news.standing().forEach(call -> stand(call, verbs.resync(), at));
        verbs.resync().retain(Set.copyOf(standing.keySet()), at);
    }

    private static void stand(StandingCall call, Resync resync, Instant at) {
        if (call.state() == Standing.TALKING) {
            resync.talks(call.callId(), call.extension(), at);
        } else if (call.state() == Standing.RINGING) {
            resync.rings(call.callId(), call.extension(), at);
        }
    }

    private Arrival arrival(JournalledCaller caller) {
        return new Arrival(
                caller.callId(),
                CallerNumber.of(caller.callerNumber()),
                caller.dialledNumber(),
                clock.at(caller.arrivedAt()));
    }
}

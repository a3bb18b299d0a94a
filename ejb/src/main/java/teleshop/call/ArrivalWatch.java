package teleshop.call;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import teleshop.call.domain.CallEvent.CallArrived;

/** Has it looked up who calls, and lets nobody wait for the answer for long. */
@ApplicationScoped
public class ArrivalWatch {

    /** A call is routed then, whether its caller is known or not. */
    private static final int LOOK_UP_MILLIS = 50;

    @Inject private CallerLookup lookup;
    @Inject private CallFloor floor;
    @Inject private Clock clock;
    @Resource private ManagedScheduledExecutorService later;

    void on(@Observes CallArrived event) {
        lookup.lookUp(event.arrival());
        later.schedule(
                () -> admit(event.arrival().callId()), LOOK_UP_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void admit(String callId) {
        floor.alter(verbs -> verbs.news().admitted(callId, clock.instant()));
    }
}

package teleshop.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import teleshop.callback.CallbackOffering;
import teleshop.callback.CallbackReading;
import teleshop.callback.SkipCallback;
import teleshop.callback.domain.CallbackEntry;
import teleshop.callback.domain.CallbackQuestion;
import teleshop.customer.CustomerDesk;
import teleshop.customer.domain.CustomerView;
import teleshop.site.Caller;
import teleshop.web.page.Screen;

/** The calls that an agent owes: the one before them, and those they promised. */
@Named
@RequestScoped
public class OwedCalls {

    private static final int SHOWN = 6;

    @Inject private DeskStrip strip;
    @Inject private Drafts drafts;
    @Inject private CallbackReading reading;
    @Inject private CallbackOffering offering;
    @Inject private CustomerDesk customers;
    @Inject private Screen screen;
    @Inject private Caller caller;
    @Inject private Clock clock;

    private String reason;

    /** The one who is to be called comes up before it is dialled, if the shop knows them. */
    void show() {
        var people = people();
        if (people.size() == 1) {
            drafts.preview(people.get(0).id());
        }
    }

    private List<CustomerView> people() {
        var entry = getNow();
        return entry == null
                ? List.of()
                : entry.number().phone().map(customers::reachedAt).orElse(List.of());
    }

    /** What the floor put before the agent; null if nothing. */
    public CallbackEntry.View getNow() {
        return strip.callback() == null ? null : reading.view(strip.callback());
    }

    /** It rings there already. */
    public boolean isDialled() {
        return reading.attempts(strip.callback()).stream().anyMatch(a -> a.result() == null);
    }

    public void dial(Long entry) {
        screen.did(() -> offering.dial(entry));
        strip.look();
    }

    public void skip() {
        var entry = strip.callback();
        if (entry != null && screen.did(() -> offering.skip(entry, new SkipCallback(reason)))) {
            reason = null;
            drafts.putAway();
        }
        strip.look();
    }

    /** What the agent promised, the next due first. */
    public List<CallbackEntry.View> getMine() {
        var next = Comparator.nullsLast(Comparator.<Instant>naturalOrder());
        return reading
                .asked(new CallbackQuestion("", CallbackQuestion.OPEN, caller.name()))
                .stream()
                .sorted(Comparator.comparing(CallbackEntry.View::nextAt, next))
                .limit(SHOWN)
                .toList();
    }

    public boolean isDue(CallbackEntry.View entry) {
        return entry.nextAt() != null && !entry.nextAt().isAfter(clock.instant());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

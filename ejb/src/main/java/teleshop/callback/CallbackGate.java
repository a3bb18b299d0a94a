package teleshop.callback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import teleshop.call.CallFile;
import teleshop.callback.domain.CallbackEntry;
import teleshop.callback.domain.CallbackKey;
import teleshop.callback.domain.CallbackStory;
import teleshop.callback.domain.DialGate;
import teleshop.callback.domain.DialQuestion;
import teleshop.callback.domain.GateAnswer;
import teleshop.callback.domain.Happening;
import teleshop.callback.domain.Standing;
import teleshop.callback.domain.SurgeMark;
import teleshop.callback.persistence.CallbackEntries;
import teleshop.callback.persistence.Consents;
import teleshop.callback.persistence.DoNotCalls;
import teleshop.callback.persistence.Happenings;
import teleshop.callback.persistence.Surges;
import teleshop.kernel.PhoneNumber;
import teleshop.kernel.Roles;

/** Says whether an entry may be dialled, and why not, at any time. */
@Stateless
@RolesAllowed({Roles.AGENT, Roles.LEAD, Roles.ADMIN, Roles.SYSTEM})
public class CallbackGate {

    @Inject private CallbackEntries entries;
    @Inject private Happenings happenings;
    @Inject private DoNotCalls doNotCalls;
    @Inject private Consents consents;
    @Inject private Surges surges;
    @Inject private CallbackCircle circle;
    @Inject private CallbackTelling telling;
    @Inject private CallbackHouseRules house;
    @Inject private CallFile calls;
    @Inject private Clock clock;

    /** As all stands now. */
    public GateAnswer ask(long id) {
        var entry = get(id);
        var all = happenings.of(circle.of(entry.key()));
        var until = telling.latest(telling.known(entry.key(), all));
        return decide(entry, all, clock.instant(), until);
    }

    /** As it stood, or will stand as far as we know, at that time. */
    public GateAnswer ask(long id, Instant at) {
        var entry = get(id);
        return decide(entry, happenings.of(circle.of(entry.key())), at, at);
    }

    private CallbackEntry get(long id) {
        return entries.find(id).orElseThrow(() -> new UnknownCallback(id));
    }

    private GateAnswer decide(CallbackEntry entry, List<Happening> all, Instant at, Instant until) {
        var calendar = house.calendar();
        var known = telling.known(entry.key(), all);
        var told = CallbackTelling.story(entry.key(), known, calendar, until);
        var standing =
                told.size() > entry.ordinal()
                        ? Optional.of(told.get(entry.ordinal()))
                        : Optional.<Standing>empty();
        var gate = new DialGate(calendar, CallbackTelling.times(all, calendar));
        return gate.decide(question(entry.key(), standing, all, at));
    }

    private DialQuestion question(
            CallbackKey key, Optional<Standing> standing, List<Happening> all, Instant at) {
        var numbers = circle.of(key);
        var toDial = standing.map(Standing::number).orElse(key.number());
        return new DialQuestion(
                at,
                standing,
                isOnList(key, at) || isOnList(new CallbackKey(toDial, key.brand()), at),
                consents.lastWord(numbers, at),
                isInCall(numbers, all, at),
                isSurge(at));
    }

    private boolean isOnList(CallbackKey key, Instant at) {
        return doNotCalls.covering(key).stream().anyMatch(line -> line.stoodAt(at));
    }

    private boolean isInCall(SortedSet<String> numbers, Collection<Happening> all, Instant at) {
        return CallbackStory.isInCall(all, at)
                || numbers.stream()
                        .map(PhoneNumber::new)
                        .anyMatch(number -> calls.isOnTheLine(number, at));
    }

    private boolean isSurge(Instant at) {
        var longest = house.rules().surge();
        return SurgeMark.isSurge(surges.since(at.minus(longest)), at, longest);
    }
}

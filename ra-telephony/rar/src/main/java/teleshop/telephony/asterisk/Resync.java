package teleshop.telephony.asterisk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.asteriskjava.manager.action.CoreShowChannelsAction;
import org.asteriskjava.manager.event.CoreShowChannelEvent;
import org.asteriskjava.manager.event.ResponseEvent;
import teleshop.telephony.PbxEvent;
import teleshop.telephony.PbxEvent.JournalOutcome;
import teleshop.telephony.PbxEvent.JournalledCaller;
import teleshop.telephony.PbxEvent.Standing;
import teleshop.telephony.PbxEvent.StandingCall;

/** What the switchboard knows and we may have missed, read back when the link comes to stand. */
final class Resync {

    private static final String CALL_CONTEXTS = "call-";

    private final AmiLine line;

    Resync(AmiLine line) {
        this.line = line;
    }

    /**
     * Reads the journal before the channels, so that no caller who arrives meanwhile can be in the
     * journal and not among the standing ones, as the lost are.
     *
     * @return the link's news, then one for each standing leg of an agent
     */
    List<PbxEvent> read() {
        Instant at = new Heartbeat(line).switchboardTime();
        boolean restarted = isEmpty(line.send(Wire.mark()).getAttribute("value"));
        line.send(Wire.leaveMark());
        List<JournalledCaller> journal = journal();
        Collection<ResponseEvent> channels = line.list(new CoreShowChannelsAction());
        List<PbxEvent> news = new ArrayList<>();
        news.add(new PbxEvent.LinkUp(restarted, standing(channels), journal, at));
        seats(channels).forEach(e -> news.add(new PbxEvent.AgentSeated(e, at)));
        return news;
    }

    private List<JournalledCaller> journal() {
        return line.list(new DbGetTreeAction(Wire.JOURNAL)).stream()
                .filter(DbGetTreeResponseEvent.class::isInstance)
                .map(entry -> caller((DbGetTreeResponseEvent) entry))
                .flatMap(Optional::stream)
                .sorted(
                        Comparator.comparing(JournalledCaller::arrivedAt)
                                .thenComparing(JournalledCaller::callId))
                .toList();
    }

    /**
     * The value is what {@code asterisk/etc/extensions.conf} writes: number|dialled|time|outcome.
     *
     * @return empty for what the dialplan cannot have written
     */
    private static Optional<JournalledCaller> caller(DbGetTreeResponseEvent entry) {
        String[] field = entry.getVal().split("\\|", -1);
        String callId = entry.getKey().substring(entry.getKey().lastIndexOf('/') + 1);
        try {
            Instant arrivedAt = Instant.ofEpochSecond(Long.parseLong(field[2]));
            var outcome = JournalOutcome.valueOf(field[3]);
            return Optional.of(
                    new JournalledCaller(callId, field[0], field[1], arrivedAt, outcome));
        } catch (IllegalArgumentException | IndexOutOfBoundsException strange) {
            return Optional.empty();
        }
    }

    private static List<StandingCall> standing(Collection<ResponseEvent> channels) {
        return channels.stream()
                .filter(CoreShowChannelEvent.class::isInstance)
                .map(CoreShowChannelEvent.class::cast)
                .filter(channel -> channel.getContext().startsWith(CALL_CONTEXTS))
                .map(Resync::call)
                .sorted(Comparator.comparing(StandingCall::callId))
                .toList();
    }

    private static StandingCall call(CoreShowChannelEvent channel) {
        boolean withAgent =
                channel.getContext().equals("call-desk")
                        || channel.getContext().equals("call-seat");
        String extension = withAgent ? channel.getExten().split("\\*")[0] : "";
        return new StandingCall(channel.getUniqueid(), state(channel, withAgent), extension);
    }

    private static Standing state(CoreShowChannelEvent channel, boolean withAgent) {
        if (!"Up".equals(channel.getChannelStateDesc()) && isDialled(channel)) {
            return Standing.DIALLING;
        }
        if (!isEmpty(channel.getBridgeid())) {
            return Standing.TALKING;
        }
        return withAgent ? Standing.RINGING : Standing.HELD;
    }

    private static boolean isEmpty(String value) {
        return value == null || value.isEmpty();
    }

    private static boolean isDialled(CoreShowChannelEvent channel) {
        return Wire.DIAL.equals(channel.getAccountcode());
    }

    private static List<String> seats(Collection<ResponseEvent> channels) {
        return channels.stream()
                .filter(CoreShowChannelEvent.class::isInstance)
                .map(channel -> (CoreShowChannelEvent) channel)
                .filter(channel -> channel.getUniqueid().startsWith(Wire.SEAT))
                .filter(channel -> "Up".equals(channel.getChannelStateDesc()))
                .map(channel -> channel.getUniqueid().substring(Wire.SEAT.length()))
                .sorted()
                .toList();
    }
}

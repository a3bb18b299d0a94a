package teleshop.telephony.asterisk;

import jakarta.resource.spi.work.WorkException;
import jakarta.resource.spi.work.WorkManager;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import teleshop.telephony.PbxEvent;

/**
 * Side by side, so that a slow call holds up few others: the events of one call keep to one lane
 * and so to their order. News of the link itself wait until every lane has come to them.
 */
final class Lanes {

    private final List<Mailbox> mailboxes;
    private final Consumer<PbxEvent> delivery;
    private final Counts counts;

    Lanes(Settings settings, Consumer<PbxEvent> delivery, Counts counts) {
        this.delivery = delivery;
        this.counts = counts;
        this.mailboxes =
                Stream.generate(() -> new Mailbox(settings.laneCapacity(), counts))
                        .limit(settings.lanes())
                        .toList();
    }

    void start(WorkManager workers) throws WorkException {
        for (Mailbox mailbox : mailboxes) {
            workers.scheduleWork(new Lane(mailbox));
        }
    }

    void add(PbxEvent event) {
        counts.heard.incrementAndGet();
        if (event instanceof PbxEvent.LinkUp || event instanceof PbxEvent.LinkDown) {
            var meeting = new Meeting(mailboxes.size(), () -> delivery.accept(event));
            mailboxes.forEach(mailbox -> mailbox.put(event, meeting::attend));
        } else {
            mailboxes.get(laneOf(event)).put(event, () -> delivery.accept(event));
        }
    }

    private int laneOf(PbxEvent event) {
        return Math.floorMod(Subject.of(event).hashCode(), mailboxes.size());
    }

    void close() {
        mailboxes.forEach(Mailbox::close);
    }
}

package teleshop.callback.domain;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import teleshop.call.domain.Disposition;

/** A dial for an entry, committed before the switchboard hears of it: one live one at a time. */
@Entity
@Table(name = "callback_attempts")
public class CallbackAttempt {

    /** An attempt as a list shows it; what is not known is null. */
    public record View(
            String id,
            Long entryId,
            String agent,
            DialMode mode,
            String callerId,
            Instant startedAt,
            AttemptResult result,
            Instant endedAt,
            Disposition disposition) {}

    @Id private String id;
    @Version private int version;
    private Long entryId;
    private String number;
    private String brand;
    private Long liveEntry;
    private String agent;

    @Enumerated(STRING)
    private DialMode mode;

    private String callerId;
    private Instant startedAt;

    @Enumerated(STRING)
    private AttemptResult result;

    private Instant endedAt;

    @Enumerated(STRING)
    private Disposition disposition;

    protected CallbackAttempt() {}

    public CallbackAttempt(String id, CallbackEntry entry, DialMode mode, Instant startedAt) {
        this.id = id;
        this.entryId = entry.id();
        this.number = entry.key().number();
        this.brand = entry.key().brand();
        this.liveEntry = entry.id();
        this.agent = "";
        this.mode = mode;
        this.callerId = "";
        this.startedAt = startedAt;
    }

    /**
     * @param who empty for whoever is free
     * @param shown the number that the customer sees
     */
    public void by(String who, String shown) {
        agent = who;
        callerId = shown;
    }

    /**
     * @return whether that is news
     */
    public boolean cameOut(AttemptResult how, Instant at) {
        boolean news = result == null || how == AttemptResult.DROPPED && result != how;
        if (news) {
            result = how;
            endedAt = at;
            liveEntry = null;
        }
        return news;
    }

    /**
     * @return whether that is news
     */
    public boolean said(Disposition word, Instant at) {
        boolean news = disposition == null;
        if (news) {
            disposition = word;
            cameOut(AttemptResult.HUMAN, at);
        }
        return news;
    }

    public CallbackKey key() {
        return new CallbackKey(number, brand);
    }

    public boolean isLive() {
        return liveEntry != null;
    }

    public View view() {
        return new View(
                id, entryId, agent, mode, callerId, startedAt, result, endedAt, disposition);
    }
}

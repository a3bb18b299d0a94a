package teleshop.order.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** What an agent has keyed in and not saved, as the desk writes it down. */
@Entity
@Table(name = "desk_drafts")
public class OrderDraft {

    @Id private String draftKey;
    @Version private int version;
    private String agent;
    private String content;
    private boolean inFront;
    private Instant keptAt;

    protected OrderDraft() {}

    public OrderDraft(String key, String agent) {
        this.draftKey = key;
        this.agent = agent;
    }

    public void keep(String newContent, boolean front, Instant at) {
        content = newContent;
        inFront = front;
        keptAt = at;
    }

    public String key() {
        return draftKey;
    }

    public String content() {
        return content;
    }

    /** Whether it lay before the agent. */
    public boolean isInFront() {
        return inFront;
    }
}

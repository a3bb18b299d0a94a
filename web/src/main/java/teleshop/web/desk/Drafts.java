package teleshop.web.desk;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import teleshop.call.domain.CallCard;

/** What an agent has keyed in and not saved; a new call never throws it away. */
@SessionScoped
public class Drafts implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 20;

    private final List<Draft> kept = new ArrayList<>();
    private Draft current = new Draft();
    private String seen = "";

    public synchronized Draft current() {
        return current;
    }

    /** The draft of this call comes to the front; the one that is there goes aside. */
    public synchronized void open(CallCard card) {
        boolean isNew = !card.callId().equals(seen);
        seen = card.callId();
        if (current.isOf(seen)) {
            current.take(card);
        } else if (isNew) {
            show(Draft.ofCall(card));
        }
    }

    public synchronized void choose(String key) {
        kept.stream().filter(draft -> draft.getKey().equals(key)).findFirst().ifPresent(this::show);
    }

    public synchronized void next() {
        show(current.next());
    }

    public synchronized void begin(Long customer) {
        var draft = new Draft();
        draft.isFrom(customer);
        show(draft);
    }

    public synchronized void clear() {
        current = new Draft();
    }

    private void show(Draft draft) {
        kept.remove(draft);
        boolean ofThisCall = current.getReceipt() == null && current.isOf(seen);
        if ((current.isWorthKeeping() || ofThisCall) && !kept.contains(current)) {
            kept.add(0, current);
        }
        if (kept.size() > MOST) {
            kept.remove(MOST);
        }
        current = draft;
    }

    public synchronized List<Draft> others() {
        return List.copyOf(kept);
    }
}

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

    public synchronized Draft current() {
        return current;
    }

    /**
     * @return whether the call is new to the desk
     */
    public synchronized boolean open(CallCard card) {
        if (current.isOf(card.callId())) {
            current.take(card);
            return false;
        }
        var before = kept.stream().filter(draft -> draft.isOf(card.callId())).findFirst();
        show(before.orElseGet(() -> Draft.ofCall(card)));
        return before.isEmpty();
    }

    public synchronized void choose(String key) {
        kept.stream().filter(draft -> draft.getKey().equals(key)).findFirst().ifPresent(this::show);
    }

    public synchronized void next() {
        show(current.next());
    }

    public synchronized void clear() {
        current = new Draft();
    }

    private void show(Draft draft) {
        kept.remove(draft);
        if (current.isWorthKeeping() && !kept.contains(current)) {
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

package teleshop.web.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import teleshop.call.domain.CallCard;
import teleshop.order.DraftKeeping.Sheet;

/** What an agent has keyed in and not saved; a new call never throws it away. */
@SessionScoped
public class Drafts implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 20;

    private final List<Draft> kept = new ArrayList<>();
    private Draft current = new Draft();
    private String seen = "";
    private List<Sheet> filed = List.of();

    @Inject private DraftFile file;

    /** What lay here before, on whatever screen or server. */
    @PostConstruct
    void takeUp() {
        kept.addAll(file.mine());
        filed = sheets();
        if (!kept.isEmpty()) {
            current = kept.remove(0);
        }
    }

    /** Puts down what has changed since. */
    public synchronized void file() {
        var sheets = sheets();
        if (!sheets.equals(filed)) {
            file.keep(sheets, filed.stream().map(Sheet::key).toList());
            filed = sheets;
        }
    }

    private List<Sheet> sheets() {
        return Stream.concat(Stream.of(current), kept.stream())
                .filter(Draft::isToKeep)
                .map(draft -> file.sheet(draft, draft == current))
                .toList();
    }

    /** Without a call, an empty card of an earlier one is put away. */
    public synchronized void tidy() {
        if (current.isToKeep() && !current.isWorthKeeping()) {
            current = new Draft();
        }
    }

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

    /** A customer who is to be called comes up unless there is something typed. */
    public synchronized void preview(Long customer) {
        if (!current.isWorthKeeping() && !customer.equals(current.getCustomerId())) {
            begin(customer);
        }
    }

    /** Who is not called after all; what was typed stays. */
    public synchronized void putAway() {
        if (!current.isWorthKeeping()) {
            current = new Draft();
        }
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

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
    private final List<Draft> gone = new ArrayList<>();
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
        takeBack();
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

    /** What was typed on a sheet that had been put away. */
    private void takeBack() {
        var typed = gone.stream().filter(Draft::isWorthKeeping).toList();
        gone.removeAll(typed);
        kept.addAll(0, typed);
    }

    /** Without a call, an empty card of an earlier one is put away. */
    public synchronized void tidy() {
        if (current.isToKeep()) {
            putAway();
        }
    }

    public synchronized Draft current() {
        return current;
    }

    /** The one of this key, which a page shows still; one blank sheet is as good as another. */
    public synchronized Draft shown(String key) {
        var found =
                Stream.of(List.of(current), kept, gone)
                        .flatMap(List::stream)
                        .filter(draft -> draft.getKey().equals(key))
                        .findFirst();
        boolean blank = key == null || current.isBlank() && found.map(Draft::isBlank).orElse(true);
        return blank ? current : found.orElseGet(Draft::new);
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

    /**
     * Who is not called after all; what was typed stays, and so does a sheet with nothing on it.
     */
    public synchronized void putAway() {
        if (!current.isWorthKeeping() && !current.isBlank()) {
            turn(new Draft(), gone);
        }
    }

    public synchronized void begin(Long customer) {
        var draft = new Draft();
        draft.isFrom(customer);
        show(draft);
    }

    public synchronized void clear() {
        turn(new Draft(), gone);
    }

    private void show(Draft draft) {
        kept.remove(draft);
        boolean ofThisCall = current.getReceipt() == null && current.isOf(seen);
        turn(draft, current.isWorthKeeping() || ofThisCall ? kept : gone);
    }

    private void turn(Draft draft, List<Draft> aside) {
        aside.add(0, current);
        if (aside.size() > MOST) {
            aside.remove(MOST);
        }
        current = draft;
    }

    public synchronized List<Draft> others() {
        return List.copyOf(kept);
    }
}

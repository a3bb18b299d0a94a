package teleshop.web.callback;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import teleshop.callback.CallbackGate;
import teleshop.callback.CallbackOffering;
import teleshop.callback.CallbackReading;
import teleshop.callback.SkipCallback;
import teleshop.callback.domain.CallbackAttempt;
import teleshop.callback.domain.CallbackEntry;
import teleshop.callback.domain.CallbackQuestion;
import teleshop.callback.domain.DialCheck;
import teleshop.kernel.InvalidField;
import teleshop.kernel.PhoneNumber;
import teleshop.web.page.Screen;

/** Who is owed a call: the list left, one of them right. */
@Named
@ViewScoped
public class CallbacksPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ALL = "";

    @Inject private CallbackReading reading;
    @Inject private CallbackGate gate;
    @Inject private CallbackOffering offering;
    @Inject private Screen screen;

    private String shown = ALL;
    private boolean closed;
    private boolean mine;
    private String number;
    private Long chosen;

    public void showAll() {
        show(ALL);
    }

    public void show(String cause) {
        shown = cause;
        closed = false;
        mine = false;
    }

    public void showMine() {
        show(ALL);
        mine = true;
    }

    public void showClosed() {
        show(ALL);
        closed = true;
    }

    public void find() {
        screen.did("number", () -> digits());
    }

    private String digits() {
        return number == null || number.isBlank() ? "" : PhoneNumber.of(number).value();
    }

    public List<CallbackEntry.View> getRows() {
        var state = closed ? CallbackQuestion.CLOSED : CallbackQuestion.OPEN;
        var asked = new CallbackQuestion(sought(), state, mine ? me() : "");
        return reading.asked(asked).stream()
                .filter(entry -> shown.isEmpty() || entry.cause().name().equals(shown))
                .toList();
    }

    private static String me() {
        return FacesContext.getCurrentInstance().getExternalContext().getRemoteUser();
    }

    /** What is no number is told at its field and finds nobody. */
    private String sought() {
        try {
            return digits();
        } catch (InvalidField no) {
            return "?";
        }
    }

    /** The open ones by cause. */
    public Map<String, Long> getCounts() {
        return new TreeMap<>(reading.counts());
    }

    public long getTotal() {
        return reading.counts().values().stream().mapToLong(Long::longValue).sum();
    }

    public void open(Long id) {
        chosen = id;
    }

    public void dial() {
        if (screen.did(() -> offering.dial(chosen))) {
            screen.say("callbacks.dialling");
        }
    }

    public void skip() {
        screen.did(() -> offering.skip(chosen, new SkipCallback(null)));
    }

    /** Null until one is chosen. */
    public CallbackEntry.View getEntry() {
        return chosen == null ? null : reading.view(chosen);
    }

    /** Why it is not dialled; blank if it may be. */
    public String getReason() {
        return gate.ask(chosen).reason().map(Enum::name).orElse("");
    }

    public List<CallbackAttempt.View> getAttempts() {
        return reading.attempts(chosen);
    }

    public List<DialCheck> getChecks() {
        return reading.checks(chosen);
    }

    Long chosen() {
        return chosen;
    }

    public String getShown() {
        return shown;
    }

    public boolean isClosed() {
        return closed;
    }

    public boolean isMine() {
        return mine;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}

package teleshop.web.callback;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import teleshop.callback.CallbackDesk;
import teleshop.callback.CloseCallback;
import teleshop.callback.ScheduleCallback;
import teleshop.kernel.InvalidField;
import teleshop.site.SiteZone;
import teleshop.web.page.Screen;

/** Says when the chosen one is to be called, or closes it. */
@Named
@ViewScoped
public class CallbackForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private CallbacksPage page;
    @Inject private CallbackDesk desk;
    @Inject private SiteZone site;
    @Inject private Screen screen;

    private String at;
    private String why;
    private String outcome;
    private String reason;

    public void schedule() {
        screen.did(
                "at",
                () -> desk.schedule(page.chosen(), new ScheduleCallback(time(), null, null, why)));
    }

    private Instant time() {
        try {
            return LocalDateTime.parse(at == null ? "" : at).atZone(site.zone()).toInstant();
        } catch (DateTimeException e) {
            throw new InvalidField("at", "not-ahead", "not a time: " + at);
        }
    }

    public void close() {
        if (screen.did(() -> desk.close(page.chosen(), new CloseCallback(outcome, reason)))) {
            reason = null;
        }
    }

    public List<String> getOutcomes() {
        return CloseCallback.BY_HAND.stream().map(Enum::name).sorted().toList();
    }

    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

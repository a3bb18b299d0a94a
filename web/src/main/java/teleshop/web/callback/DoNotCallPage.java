package teleshop.web.callback;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import teleshop.callback.DoNotCallList;
import teleshop.callback.LiftReason;
import teleshop.callback.RefusedNumber;
import teleshop.callback.domain.DoNotCall;
import teleshop.kernel.InvalidField;
import teleshop.kernel.PhoneNumber;
import teleshop.web.page.Screen;

/** Whom we do not call. */
@Named
@ViewScoped
public class DoNotCallPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private DoNotCallList list;
    @Inject private Screen screen;

    private String words;
    private Long chosen;
    private String number;
    private String brand;
    private String reason;
    private String why;

    public List<DoNotCall.View> getLines() {
        try {
            return list.list(words == null ? "" : words);
        } catch (InvalidField no) {
            return List.of();
        }
    }

    public String masked(DoNotCall.View line) {
        return line.pattern().contains("*")
                ? line.pattern()
                : new PhoneNumber(line.pattern()).masked();
    }

    public void choose(Long id) {
        chosen = id;
    }

    public void add() {
        if (screen.did(() -> list.add(new RefusedNumber(number, brand, reason)))) {
            screen.say("do-not-call.added");
            number = null;
            reason = null;
        }
    }

    public void lift() {
        if (screen.did(() -> list.lift(chosen, new LiftReason(why)))) {
            chosen = null;
            why = null;
        }
    }

    /** Null until one is chosen, and when it was taken off. */
    public DoNotCall.View getLine() {
        return getLines().stream().filter(l -> l.id().equals(chosen)).findFirst().orElse(null);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getBrand() {
        return brand;
    }

    public void setBrand(String brand) {
        this.brand = brand;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}

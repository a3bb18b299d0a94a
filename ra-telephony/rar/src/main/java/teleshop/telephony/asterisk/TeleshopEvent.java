package teleshop.telephony.asterisk;

import org.asteriskjava.manager.event.UserEvent;

/** What our own dialplan reports; its headers are set in {@code asterisk/etc/extensions.conf}. */
public final class TeleshopEvent extends UserEvent {

    private static final long serialVersionUID = 1L;

    private String what = "";
    private String call = "";
    private String number = "";
    private String dialled = "";
    private String extension = "";
    private String outcome = "";
    private String cause = "";

    public TeleshopEvent(Object source) {
        super(source);
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getCall() {
        return call;
    }

    public void setCall(String call) {
        this.call = call;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getDialled() {
        return dialled;
    }

    public void setDialled(String dialled) {
        this.dialled = dialled;
    }

    public String getExtension() {
        return extension;
    }

    public void setExtension(String extension) {
        this.extension = extension;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getCause() {
        return cause;
    }

    public void setCause(String cause) {
        this.cause = cause;
    }
}

package teleshop.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import teleshop.call.AgentDesk;
import teleshop.call.domain.Disposition;
import teleshop.call.domain.NoSaleReason;
import teleshop.call.domain.WrapUp;
import teleshop.callback.FollowUps;
import teleshop.kernel.InvalidField;
import teleshop.site.SiteZone;
import teleshop.web.page.Screen;

/** What came of the talk, and when the customer is called again. */
@Named
@RequestScoped
public class WrapUpBar {

    private static final List<Disposition> OFFERED =
            List.of(
                    Disposition.ORDER,
                    Disposition.CONSIDERING,
                    Disposition.CALL_LATER,
                    Disposition.INFO_ONLY,
                    Disposition.NOT_INTERESTED,
                    Disposition.ALREADY_BOUGHT,
                    Disposition.COMPLAINT,
                    Disposition.WRONG_NUMBER,
                    Disposition.LANGUAGE,
                    Disposition.REFUSED_CONTACT,
                    Disposition.DROPPED);

    @Inject private AgentDesk desk;
    @Inject private FollowUps followUps;
    @Inject private DeskStrip strip;
    @Inject private Drafts drafts;
    @Inject private SiteZone site;
    @Inject private Screen screen;

    private Disposition disposition;
    private NoSaleReason noSaleReason;
    private String followUpAt;

    public void finish() {
        if (getDisposition() == null) {
            screen.tell("disposition", screen.text("desk.disposition.missing"));
        } else if (screen.did(this::wrapUp)) {
            strip.look();
        }
    }

    private void wrapUp() {
        var said = new WrapUp(getDisposition(), isReasonNeeded() ? noSaleReason : null);
        if (isFollowed() && followUpAt != null) {
            followUps.wrapUp(strip.call(), said, time());
        } else {
            desk.wrapUp(strip.call(), said);
        }
    }

    private Instant time() {
        try {
            return LocalDateTime.parse(followUpAt).atZone(site.zone()).toInstant();
        } catch (DateTimeException e) {
            throw new InvalidField("followUpAt", "not-ahead", "not a time: " + followUpAt);
        }
    }

    /** Whether a talk that ended so has to say why there is no order. */
    public boolean isReasonNeeded() {
        return getDisposition() != null && WrapUp.needsReason(getDisposition());
    }

    /** Whether the customer may be promised a call at a time. */
    public boolean isFollowed() {
        return getDisposition() != null && FollowUps.mayFollow(getDisposition());
    }

    public List<Disposition> getDispositions() {
        return OFFERED;
    }

    public List<NoSaleReason> getNoSaleReasons() {
        return List.of(NoSaleReason.values());
    }

    /** Who saved an order need not say that it came to one. */
    public Disposition getDisposition() {
        boolean ordered = disposition == null && drafts.current().getReceipt() != null;
        return ordered ? Disposition.ORDER : disposition;
    }

    public void setDisposition(Disposition disposition) {
        this.disposition = disposition;
    }

    public NoSaleReason getNoSaleReason() {
        return noSaleReason;
    }

    public void setNoSaleReason(NoSaleReason noSaleReason) {
        this.noSaleReason = noSaleReason;
    }

    public String getFollowUpAt() {
        return followUpAt;
    }

    public void setFollowUpAt(String followUpAt) {
        this.followUpAt = followUpAt;
    }
}

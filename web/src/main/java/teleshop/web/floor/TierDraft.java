package teleshop.web.floor;

import java.io.Serializable;
import java.util.List;
import teleshop.call.QueueEntry.TierEntry;

/** The limits of one tier in the form; empty where it asks nothing. */
public class TierDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int tier;
    private Integer enterWait;
    private Integer leaveWait;
    private Integer enterPercent;
    private Integer leavePercent;

    private TierDraft(int tier) {
        this.tier = tier;
    }

    static TierDraft of(int tier, List<TierEntry> known) {
        var draft = new TierDraft(tier);
        known.stream().filter(entry -> entry.tier() == tier).forEach(draft::take);
        return draft;
    }

    private void take(TierEntry entry) {
        enterWait = entry.enterWaitSeconds();
        leaveWait = entry.leaveWaitSeconds();
        enterPercent = entry.enterPercent();
        leavePercent = entry.leavePercent();
    }

    TierEntry entry() {
        return new TierEntry(tier, enterWait, leaveWait, enterPercent, leavePercent);
    }

    public int getTier() {
        return tier;
    }

    public Integer getEnterWait() {
        return enterWait;
    }

    public void setEnterWait(Integer enterWait) {
        this.enterWait = enterWait;
    }

    public Integer getLeaveWait() {
        return leaveWait;
    }

    public void setLeaveWait(Integer leaveWait) {
        this.leaveWait = leaveWait;
    }

    public Integer getEnterPercent() {
        return enterPercent;
    }

    public void setEnterPercent(Integer enterPercent) {
        this.enterPercent = enterPercent;
    }

    public Integer getLeavePercent() {
        return leavePercent;
    }

    public void setLeavePercent(Integer leavePercent) {
        this.leavePercent = leavePercent;
    }
}

package teleshop.web.floor;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import teleshop.call.QueueEntry;
import teleshop.call.domain.RoutingStrategy;

/** A queue in the form. */
public class QueueDraft implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int TIERS = 5;

    private final String name;
    private String strategy;
    private boolean byConversion;
    private String skill;
    private Integer level;
    private String secondary;
    private Integer priority;
    private Integer targetSeconds;
    private Integer targetPercent;
    private final ArrayList<TierDraft> tiers = new ArrayList<>();

    QueueDraft(QueueEntry queue) {
        name = queue.name();
        strategy = queue.strategy().name();
        byConversion = queue.byConversion();
        skill = queue.skill();
        level = queue.level();
        secondary = String.join(" ", queue.secondarySkills());
        priority = queue.priority();
        targetSeconds = queue.targetSeconds();
        targetPercent = queue.targetPercent();
        for (int tier = 1; tier <= TIERS; tier++) {
            tiers.add(TierDraft.of(tier, queue.tiers()));
        }
    }

    QueueEntry entry() {
        return new QueueEntry(
                name,
                RoutingStrategy.valueOf(strategy),
                byConversion,
                skill,
                level,
                Stream.of(secondary == null ? new String[0] : secondary.trim().split("[ ,]+"))
                        .filter(word -> !word.isEmpty())
                        .toList(),
                priority,
                targetSeconds,
                targetPercent,
                tiers.stream().map(TierDraft::entry).toList());
    }

    public String getName() {
        return name;
    }

    public List<TierDraft> getTiers() {
        return tiers;
    }

    public String getStrategy() {
        return strategy;
    }

    public void setStrategy(String strategy) {
        this.strategy = strategy;
    }

    public boolean isByConversion() {
        return byConversion;
    }

    public void setByConversion(boolean byConversion) {
        this.byConversion = byConversion;
    }

    public String getSkill() {
        return skill;
    }

    public void setSkill(String skill) {
        this.skill = skill;
    }

    public Integer getLevel() {
        return level;
    }

    public void setLevel(Integer level) {
        this.level = level;
    }

    public String getSecondary() {
        return secondary;
    }

    public void setSecondary(String secondary) {
        this.secondary = secondary;
    }

    public Integer getPriority() {
        return priority;
    }

    public void setPriority(Integer priority) {
        this.priority = priority;
    }

    public Integer getTargetSeconds() {
        return targetSeconds;
    }

    public void setTargetSeconds(Integer targetSeconds) {
        this.targetSeconds = targetSeconds;
    }

    public Integer getTargetPercent() {
        return targetPercent;
    }

    public void setTargetPercent(Integer targetPercent) {
        this.targetPercent = targetPercent;
    }
}

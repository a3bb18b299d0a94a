package teleshop.call;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import teleshop.call.domain.QueuePlan;
import teleshop.call.domain.RoutingStrategy;
import teleshop.call.domain.TierLimits;

/**
 * A queue as somebody plans it.
 *
 * @param byConversion whether of equally able agents the one who sells more is asked first; null
 *     for as is usual: if the queue ranks by skill
 * @param secondarySkills null for none
 * @param tiers of a tier that is left out, nothing is asked
 */
public record QueueEntry(
        @NotNull @Pattern(regexp = QueueEntry.NAME) String name,
        @NotNull RoutingStrategy strategy,
        Boolean byConversion,
        @NotNull @Pattern(regexp = QueueEntry.SKILL) String skill,
        @NotNull @Min(1) @Max(9) Integer level,
        @Size(max = 8) List<@NotNull @Pattern(regexp = QueueEntry.SKILL) String> secondarySkills,
        @NotNull @Min(0) @Max(10) Integer priority,
        @NotNull @Min(1) @Max(600) Integer targetSeconds,
        @NotNull @Min(1) @Max(100) Integer targetPercent,
        @NotNull List<@NotNull @Valid TierEntry> tiers) {

    static final String NAME = "[A-Z][A-Z0-9_]{0,39}";
    static final String SKILL = "[A-Za-z0-9][\\w.-]{0,39}";

    /** The limits of one tier; what it does not ask is null. */
    public record TierEntry(
            @NotNull @Min(1) @Max(5) Integer tier,
            @Min(0) @Max(3600) Integer enterWaitSeconds,
            @Min(0) @Max(3600) Integer leaveWaitSeconds,
            @Min(0) @Max(1000) Integer enterPercent,
            @Min(0) @Max(1000) Integer leavePercent) {

        /** Whether a tier that is entered can hold. */
        boolean holds() {
            return enterWaitSeconds == null
                    || leaveWaitSeconds == null
                    || leaveWaitSeconds <= enterWaitSeconds;
        }

        private TierLimits limits() {
            return new TierLimits(
                    tier, enterWaitSeconds, leaveWaitSeconds, enterPercent, leavePercent);
        }

        public static TierEntry of(TierLimits limits) {
            return new TierEntry(
                    limits.tier(),
                    limits.enterWaitSeconds(),
                    limits.leaveWaitSeconds(),
                    limits.enterPercent(),
                    limits.leavePercent());
        }
    }

    public static QueueEntry of(QueuePlan plan) {
        return new QueueEntry(
                plan.name(),
                plan.strategy(),
                plan.byConversion(),
                plan.skill(),
                plan.level(),
                plan.secondarySkills(),
                plan.priority(),
                plan.targetSeconds(),
                plan.targetPercent(),
                plan.tiers().stream().map(TierEntry::of).toList());
    }

    QueuePlan plan() {
        return new QueuePlan(
                name,
                strategy,
                byConversion == null ? strategy == RoutingStrategy.SKILL_RANK : byConversion,
                skill,
                level,
                secondarySkills == null ? List.of() : secondarySkills,
                priority,
                targetSeconds,
                targetPercent,
                tiers.stream()
                        .map(TierEntry::limits)
                        .sorted(Comparator.comparing(TierLimits::tier))
                        .toList());
    }
}

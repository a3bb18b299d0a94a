package teleshop.call;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import teleshop.call.domain.AgentPlan;
import teleshop.call.domain.Membership;

/**
 * An agent as somebody plans them.
 *
 * @param extension where they usually sit; null or empty if anywhere
 * @param languages besides the house's own; null for none
 * @param weight the agent's part in a queue that shares its calls by ratio; null for 1
 */
public record AgentEntry(
        @NotBlank @Size(max = 60) String agent,
        @Pattern(regexp = "\\d{0,20}") String extension,
        @NotNull
                Map<
                                @NotNull @Pattern(regexp = QueueEntry.SKILL) String,
                                @NotNull @Min(1) @Max(9) Integer>
                        skills,
        Set<@NotNull @Pattern(regexp = "[a-z]{2,8}") String> languages,
        @Min(1) @Max(100) Integer weight,
        @NotNull List<@NotNull @Valid MembershipEntry> memberships) {

    /** The agent serves that queue so. */
    public record MembershipEntry(
            @NotNull @Pattern(regexp = QueueEntry.NAME) String queue,
            @NotNull Membership.Kind kind) {}

    static AgentEntry of(AgentPlan plan) {
        return new AgentEntry(
                plan.agent(),
                plan.extension(),
                plan.skills(),
                plan.languages(),
                plan.weight(),
                plan.memberships().stream()
                        .map(m -> new MembershipEntry(m.queue(), m.kind()))
                        .toList());
    }

    AgentPlan plan() {
        return new AgentPlan(
                agent,
                extension == null ? "" : extension,
                skills,
                languages == null ? Set.of() : languages,
                weight == null ? AgentPlan.USUAL_WEIGHT : weight,
                memberships.stream()
                        .map(m -> new Membership(m.queue(), m.kind()))
                        .distinct()
                        .toList());
    }
}

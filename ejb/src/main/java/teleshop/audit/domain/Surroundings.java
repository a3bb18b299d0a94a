package teleshop.audit.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import teleshop.kernel.Money;

/**
 * What the shop knows beyond the order and its like.
 *
 * @param denied which of its features stand on the deny list
 * @param staff whether phone or address is a staff member's
 * @param covered whether any courier delivers there by this way of paying
 * @param codMaximum the most that any of them collects; empty if none collects
 * @param needsDistrict whether the city has districts
 * @param callerProvince of the number that called, where it is known
 * @param callerKnown whether the customer has that number on file
 * @param shortOf what could not be reserved; empty if all is
 * @param changed whether it was changed after an approval
 * @param record of the agent who took it
 */
public record Surroundings(
        List<String> denied,
        boolean staff,
        boolean covered,
        Optional<Money> codMaximum,
        boolean needsDistrict,
        Optional<String> callerProvince,
        boolean callerKnown,
        Optional<String> shortOf,
        boolean changed,
        Set<String> prankWords,
        Set<String> landmarkWords,
        AgentRecord record) {

    public Surroundings {
        denied = List.copyOf(denied);
        prankWords = Set.copyOf(prankWords);
        landmarkWords = Set.copyOf(landmarkWords);
    }
}

package teleshop.call.domain;

import java.util.Map;
import java.util.Set;

/**
 * What an agent is able to do; levels from 1 to 9.
 *
 * @param primary by name of the skill
 * @param secondary skills used only for callers who have waited
 * @param languages none: the house's own, which everybody speaks
 * @param products how well the agent knows each
 */
public record AgentSkills(
        Map<String, Integer> primary,
        Map<String, Integer> secondary,
        Set<String> languages,
        Map<String, Integer> products) {

    public AgentSkills {
        primary = Map.copyOf(primary);
        secondary = Map.copyOf(secondary);
        languages = Set.copyOf(languages);
        products = Map.copyOf(products);
    }

    public static AgentSkills of(Map<String, Integer> primary) {
        return new AgentSkills(primary, Map.of(), Set.of(), Map.of());
    }

    int level(String skill) {
        return primary.getOrDefault(skill, 0);
    }

    int anyLevel(String skill) {
        return Math.max(level(skill), secondary.getOrDefault(skill, 0));
    }

    int product(String product) {
        return products.getOrDefault(product, 0);
    }

    boolean speaks(String language) {
        return language.isEmpty() || languages.contains(language);
    }
}

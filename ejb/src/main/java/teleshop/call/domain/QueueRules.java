package teleshop.call.domain;

/**
 * What a queue asks of an agent and how it chooses one.
 *
 * @param level the least level of the skill that will do, 1 to 9
 * @param byConversion whether of equally able agents the one who sells more is asked first; of
 *     strategies that ask how able they are
 */
public record QueueRules(
        String name, String skill, int level, RoutingStrategy strategy, boolean byConversion) {

    /** The hotline: what every sales agent can take. */
    public static final QueueRules SALES =
            new QueueRules("sales", "sales", 1, RoutingStrategy.LAST_AGENT, false);

    public QueueRules {
        if (level < 1 || level > 9) {
            throw new IllegalArgumentException("a level is 1 to 9: " + level);
        }
    }
}

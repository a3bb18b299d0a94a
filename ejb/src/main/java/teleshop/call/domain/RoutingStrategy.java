package teleshop.call.domain;

import java.util.Comparator;

/** How a queue chooses among the agents who could take its call. The first one is asked first. */
public enum RoutingStrategy {
    LONGEST_IDLE {
        @Override
        Comparator<ReadyAgent> among(WaitingCall call, RoutingRules rules, long waitedMillis) {
            return REST;
        }
    },
    FEWEST_CALLS {
        @Override
        Comparator<ReadyAgent> among(WaitingCall call, RoutingRules rules, long waitedMillis) {
            return Comparator.<ReadyAgent>comparingInt(a -> a.tally().calls()).thenComparing(REST);
        }
    },
    /** The best at the skill asked for, then at the product. */
    SKILL_RANK {
        @Override
        Comparator<ReadyAgent> among(WaitingCall call, RoutingRules rules, long waitedMillis) {
            return Comparator.<ReadyAgent>comparingInt(a -> -a.skills().level(call.queue().skill()))
                    .thenComparing(merit(call, rules));
        }
    },
    /** Whom the caller talked to lately, the customer's owner, then the best at the product. */
    LAST_AGENT {
        @Override
        Comparator<ReadyAgent> among(WaitingCall call, RoutingRules rules, long waitedMillis) {
            return Comparator.<ReadyAgent, Boolean>comparing(
                            a -> !rules.prefersLast(call, a.name(), waitedMillis))
                    .thenComparing(a -> !call.ties().isOwner(a.name()))
                    .thenComparing(merit(call, rules));
        }
    },
    /** By the share of calls each agent is to have. */
    RATIO {
        @Override
        Comparator<ReadyAgent> among(WaitingCall call, RoutingRules rules, long waitedMillis) {
            return Comparator.comparing(ReadyAgent::tally, AgentTally.BY_SHARE).thenComparing(REST);
        }
    };

    private static final Comparator<ReadyAgent> REST =
            Comparator.comparing(ReadyAgent::idleSince).thenComparing(ReadyAgent::name);

    abstract Comparator<ReadyAgent> among(WaitingCall call, RoutingRules rules, long waitedMillis);

    private static Comparator<ReadyAgent> merit(WaitingCall call, RoutingRules rules) {
        var product = call.wish().product();
        var byProduct = Comparator.<ReadyAgent>comparingInt(a -> -a.skills().product(product));
        var byMerit =
                call.queue().byConversion()
                        ? byProduct.thenComparingInt(a -> -rules.conversion(a.tally(), product))
                        : byProduct;
        return byMerit.thenComparing(REST);
    }
}

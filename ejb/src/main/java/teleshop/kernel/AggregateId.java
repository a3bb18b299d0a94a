package teleshop.kernel;

/** Names one thing that has a trail of its own, such as an order. */
public interface AggregateId {

    /** Such as {@code order}; part of the key of its trail. */
    String aggregateType();

    String value();
}

package teleshop.customer.domain;

import java.util.List;

/**
 * What the floor needs of a customer who may be calling.
 *
 * @param city of the address that is offered first; empty if there is none
 */
public record KnownCaller(
        long id, String name, CustomerLevel level, String city, List<String> tags) {

    public KnownCaller {
        tags = List.copyOf(tags);
    }
}

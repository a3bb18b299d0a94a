package teleshop.order.domain;

import teleshop.kernel.Folded;

/** Makes two ways of writing one address equal. */
public final class AddressKey {

    private AddressKey() {}

    public static String of(Delivery to) {
        return Folded.of(to.province() + to.city() + to.district() + to.street());
    }
}

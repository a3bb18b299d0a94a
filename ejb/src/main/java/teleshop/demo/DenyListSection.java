package teleshop.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import teleshop.audit.domain.ListEntry;
import teleshop.audit.domain.ListEntry.Kind;
import teleshop.kernel.PhoneNumber;

/** {@code denyList}: who is not served. */
@ApplicationScoped
public class DenyListSection extends ListSection {

    @Override
    public String name() {
        return "denyList";
    }

    @Override
    ListEntry plain(String text) {
        return new ListEntry(ListEntry.List.DENY, Kind.PHONE, PhoneNumber.of(text).value());
    }

    @Override
    List<ListEntry> features(Features features) {
        return features.on(ListEntry.List.DENY);
    }
}

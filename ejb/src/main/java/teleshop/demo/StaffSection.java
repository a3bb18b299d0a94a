package teleshop.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import teleshop.audit.domain.ListEntry;
import teleshop.audit.domain.ListEntry.Kind;
import teleshop.kernel.PhoneNumber;

/** {@code staff}: who works here and does not order on the phone. */
@ApplicationScoped
public class StaffSection extends ListSection {

    @Override
    public String name() {
        return "staff";
    }

    @Override
    ListEntry plain(String text) {
        return new ListEntry(ListEntry.List.STAFF, Kind.PHONE, PhoneNumber.of(text).value());
    }

    @Override
    List<ListEntry> features(Features features) {
        return features.on(ListEntry.List.STAFF);
    }
}

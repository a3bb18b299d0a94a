package teleshop.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import teleshop.audit.domain.ListEntry;
import teleshop.audit.domain.ListEntry.Kind;

/** {@code prankNames}: what nobody is called. */
@ApplicationScoped
public class PrankNamesSection extends ListSection {

    @Override
    public String name() {
        return "prankNames";
    }

    @Override
    ListEntry plain(String text) {
        return ListEntry.of(ListEntry.List.PRANK, Kind.WORD, text);
    }

    @Override
    List<ListEntry> features(Features features) {
        return features.on(ListEntry.List.PRANK);
    }
}

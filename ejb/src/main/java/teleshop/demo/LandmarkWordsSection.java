package teleshop.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import teleshop.audit.domain.ListEntry;
import teleshop.audit.domain.ListEntry.Kind;

/** {@code landmarkWords}: what is no address. */
@ApplicationScoped
public class LandmarkWordsSection extends ListSection {

    @Override
    public String name() {
        return "landmarkWords";
    }

    @Override
    ListEntry plain(String text) {
        return ListEntry.of(ListEntry.List.LANDMARK, Kind.WORD, text);
    }

    @Override
    List<ListEntry> features(Features features) {
        return features.on(ListEntry.List.LANDMARK);
    }
}

package teleshop.demo;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import teleshop.audit.domain.ListEntry;
import teleshop.audit.domain.ListEntry.Kind;
import teleshop.kernel.Folded;
import teleshop.kernel.PhoneNumber;

/** By what somebody is known on a list; a name counts together with an address. */
public record Features(
        String phone, String name, JsonValue address, String email, String cardToken, String word) {

    List<ListEntry> on(ListEntry.List list) {
        var entries = new ArrayList<ListEntry>();
        if (phone != null) {
            entries.add(new ListEntry(list, Kind.PHONE, PhoneNumber.of(phone).value()));
        }
        if (address != null) {
            entries.add(located(list));
        }
        Stream.of(word, email, cardToken)
                .filter(text -> text != null)
                .map(text -> ListEntry.of(list, kind(text), text))
                .forEach(entries::add);
        return entries;
    }

    private Kind kind(String text) {
        if (text.equals(word)) {
            return Kind.WORD;
        }
        return text.equals(email) ? Kind.EMAIL : Kind.CARD_TOKEN;
    }

    private ListEntry located(ListEntry.List list) {
        return name == null
                ? ListEntry.of(list, Kind.ADDRESS, text())
                : ListEntry.of(list, Kind.NAME_ADDRESS, name + text());
    }

    private String text() {
        if (address instanceof JsonObject parts) {
            return Stream.of("province", "city", "district", "street")
                    .map(part -> parts.getString(part, ""))
                    .collect(Collectors.joining());
        }
        return address instanceof JsonString text ? Folded.of(text.getString()) : "";
    }
}

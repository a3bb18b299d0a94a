package teleshop.order;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import teleshop.kernel.Roles;
import teleshop.order.domain.OrderDraft;
import teleshop.order.persistence.OrderDrafts;
import teleshop.site.Caller;

/** Keeps what an agent has keyed in and not saved, past any screen, line or server that fails. */
@Stateless
@RolesAllowed(Roles.AGENT)
public class DraftKeeping {

    /** Older ones lapse, as draft orders do. */
    private static final Duration LAPSE = Duration.ofDays(7);

    /**
     * One draft.
     *
     * @param content as the desk wrote it
     * @param inFront whether it lies before the agent
     */
    public record Sheet(String key, String content, boolean inFront) {}

    @Inject private OrderDrafts drafts;
    @Inject private Caller caller;
    @Inject private Clock clock;

    /** The latest first. */
    public List<Sheet> mine() {
        drafts.forget(caller.name(), clock.instant().minus(LAPSE));
        return drafts.of(caller.name()).stream()
                .map(draft -> new Sheet(draft.key(), draft.content(), draft.isInFront()))
                .toList();
    }

    /** These and no others, of those that {@code known} names; drafts of other desks stay. */
    public void keep(List<Sheet> sheets, List<String> known) {
        var old =
                drafts.of(caller.name()).stream()
                        .collect(Collectors.toMap(OrderDraft::key, Function.identity()));
        var now = clock.instant();
        sheets.forEach(
                sheet -> {
                    var draft =
                            Optional.ofNullable(old.get(sheet.key())).orElseGet(() -> blank(sheet));
                    draft.keep(sheet.content(), sheet.inFront(), now);
                    drafts.put(draft);
                });
        var living = sheets.stream().map(Sheet::key).toList();
        known.stream()
                .filter(key -> !living.contains(key) && old.containsKey(key))
                .forEach(key -> drafts.remove(old.get(key)));
    }

    private OrderDraft blank(Sheet sheet) {
        return new OrderDraft(sheet.key(), caller.name());
    }
}

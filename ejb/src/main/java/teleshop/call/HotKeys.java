package teleshop.call;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import teleshop.call.domain.DeskAction;
import teleshop.call.domain.HotKey;
import teleshop.call.domain.KeyMap;
import teleshop.call.persistence.HotKeyRows;
import teleshop.kernel.Roles;
import teleshop.site.Caller;

/** The keys of the agent's own desk. */
@Stateless
@RolesAllowed(Roles.AGENT)
public class HotKeys {

    @Inject private HotKeyRows rows;
    @Inject private Caller caller;

    public KeyMap mine() {
        return new KeyMap(
                rows.of(caller.name()).stream()
                        .collect(Collectors.toMap(HotKey::action, HotKey::stroke)));
    }

    /**
     * @param said keys by the names of actions; what is not named stays as it is
     * @throws teleshop.kernel.InvalidField naming the action whose key is taken, reserved or none
     */
    public KeyMap change(@NotNull Map<String, String> said) {
        var map = mine().with(said);
        keep(map);
        return map;
    }

    /** Back to the keys everybody starts with. */
    public KeyMap reset() {
        keep(KeyMap.standard());
        return KeyMap.standard();
    }

    private void keep(KeyMap map) {
        var chosen =
                Arrays.stream(DeskAction.values())
                        .filter(a -> !map.of(a).equals(a.standard().name()))
                        .map(a -> new HotKey(caller.name(), a, map.strokes().get(a)))
                        .toList();
        rows.replace(caller.name(), chosen);
    }
}

package teleshop.web.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import teleshop.call.HotKeys;
import teleshop.call.domain.DeskAction;
import teleshop.call.domain.KeyMap;

/** The keys as the buttons of the desk show them. */
@Named
@RequestScoped
public class DeskKeys {

    @Inject private HotKeys hotKeys;

    private KeyMap map;

    @PostConstruct
    void look() {
        map = hotKeys.mine();
    }

    public String of(String action) {
        return map.of(DeskAction.valueOf(action));
    }
}

package teleshop.call;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import teleshop.kernel.Need;

/** Without a link to the switchboard no calls can be taken. */
@ApplicationScoped
public class SwitchboardLink implements Need {

    private volatile boolean up;

    void isUp(boolean stands) {
        up = stands;
    }

    @Override
    public Optional<String> missing() {
        return up ? Optional.empty() : Optional.of("switchboard");
    }
}

package teleshop.insight;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import teleshop.insight.domain.WallboardTarget;
import teleshop.kernel.Parameter;
import teleshop.site.ParameterCatalog;

/** Publishes the targets as house rules. */
@ApplicationScoped
public class WallboardTargets implements ParameterCatalog {

    @Override
    public List<? extends Parameter> parameters() {
        return List.of(WallboardTarget.values());
    }
}

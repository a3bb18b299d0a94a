package teleshop.logistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import teleshop.kernel.Parameter;
import teleshop.site.ParameterCatalog;

/** Publishes the house rules of dispatch. */
@ApplicationScoped
public class LogisticsParameters implements ParameterCatalog {

    @Override
    public List<? extends Parameter> parameters() {
        return List.of(LogisticsParameter.values());
    }
}

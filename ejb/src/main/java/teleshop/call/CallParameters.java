package teleshop.call;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import teleshop.site.ParameterCatalog;

/** Publishes the house rules of the call floor. */
@ApplicationScoped
public class CallParameters implements ParameterCatalog {

    @Override
    public List<CallParameter> parameters() {
        return List.of(CallParameter.values());
    }
}

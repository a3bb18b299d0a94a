package teleshop.site;

import java.util.List;
import teleshop.kernel.Parameter;

/** The parameters of one capability; each capability that has any publishes one. */
public interface ParameterCatalog {

    List<? extends Parameter> parameters();
}

package teleshop;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a test the one shop that all tests of a run share; it opens with the first. */
final class OpenShop implements ParameterResolver {

    private static final int OFFSET = Integer.getInteger("it.offset", 4000);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Shop.class;
    }

    @Override
    public Shop resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(OpenShop.class))
                .getOrComputeIfAbsent("shop", key -> open(), Shop.class);
    }

    private static Shop open() {
        return Shop.fresh("it", OFFSET).withSwitchboard().open();
    }
}

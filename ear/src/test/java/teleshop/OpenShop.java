package teleshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a test the one shop that all tests of a run share; it opens with the first. */
final class OpenShop implements ParameterResolver {

    /** Who was lost in one test is not called back in the next. */
    private static final String NOBODY_IS_DIALLED = "{'params': {'callbackDialMode': 0}}";

    /** A second is long enough for a test to see it ring. */
    private static final String[] QUICK_TO_ANSWER = {"--answer-after-millis", "1000"};

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
        var shop = Shop.fresh("it", OFFSET).withSwitchboard(QUICK_TO_ANSWER).open();
        neverCloses(shop);
        shop.as("admin").post("/api/demo/fixtures", NOBODY_IS_DIALLED);
        return shop;
    }

    /** Tests come at any time of day; the one of closing time sets its own. */
    static void neverCloses(Shop shop) {
        var hours =
                IntStream.rangeClosed(1, 7)
                        .mapToObj("{'weekday': %d, 'fromMinute': 0, 'toMinute': 1440}"::formatted)
                        .collect(Collectors.joining(", ", "[", "]"));
        for (var queue : new String[] {"SALES", "SERVICE"}) {
            var answer = shop.as("lead1").put("/api/queues/" + queue + "/hours", hours);
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        }
    }
}

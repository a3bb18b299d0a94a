package teleshop.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonValue;
import java.util.Map;
import teleshop.kernel.InvalidField;
import teleshop.site.Parameters;

/** {@code params}: name and value of house rules. */
@ApplicationScoped
public class ParamsSection implements FixtureSection {

    @Inject private Parameters parameters;

    @Override
    public String name() {
        return "params";
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public int load(JsonValue section) {
        var params = section.asJsonObject();
        params.forEach((key, value) -> parameters.set(key, number(Map.entry(key, value))));
        return params.size();
    }

    private static long number(Map.Entry<String, JsonValue> parameter) {
        if (parameter.getValue() instanceof JsonNumber number && number.isIntegral()) {
            return number.longValueExact();
        }
        throw new InvalidField(
                "params." + parameter.getKey(), "not-a-number", "not a whole number: " + parameter);
    }
}

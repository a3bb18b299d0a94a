package teleshop.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
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
        if (!(section instanceof JsonObject params)) {
            throw new InvalidField(name(), "unreadable", "not names and values: " + name());
        }
        params.forEach((key, value) -> parameters.set(key, number(Map.entry(key, value))));
        return params.size();
    }

    private static long number(Map.Entry<String, JsonValue> parameter) {
        boolean whole =
                parameter.getValue() instanceof JsonNumber number
                        && number.isIntegral()
                        && number.bigIntegerValue().bitLength() < Long.SIZE;
        if (whole) {
            return ((JsonNumber) parameter.getValue()).longValueExact();
        }
        throw new InvalidField(
                "params." + parameter.getKey(), "not-a-number", "not a whole number: " + parameter);
    }
}

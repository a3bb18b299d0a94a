package teleshop.web.api;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/**
 * One reader and writer of JSON for all requests, so that it learns our records once and not anew
 * with each request.
 */
@Provider
public class OneJson implements ContextResolver<Jsonb> {

    private final Jsonb json = JsonbBuilder.create();

    @Override
    public Jsonb getContext(Class<?> type) {
        return json;
    }
}

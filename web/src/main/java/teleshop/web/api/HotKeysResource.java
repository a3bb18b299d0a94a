package teleshop.web.api;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import teleshop.call.HotKeys;
import teleshop.call.domain.KeyMap;
import teleshop.kernel.InvalidField;
import teleshop.kernel.Roles;

/** The keys of the desk of the agent who asks. */
@Path("/agents/me/hot-keys")
@RolesAllowed(Roles.AGENT)
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public class HotKeysResource {

    @Inject private HotKeys keys;

    @GET
    public Map<String, String> mine() {
        return shown(keys.mine());
    }

    @PUT
    public Map<String, String> change(JsonObject body) {
        var said = new LinkedHashMap<String, String>();
        Body.given(body).forEach((action, key) -> said.put(action, text(action, key)));
        return shown(keys.change(said));
    }

    @DELETE
    public Map<String, String> reset() {
        return shown(keys.reset());
    }

    private static String text(String action, Object key) {
        if (key instanceof JsonString text) {
            return text.getString();
        }
        throw new InvalidField(action, "hot-key-unreadable", "not a key: " + key);
    }

    private static Map<String, String> shown(KeyMap map) {
        var shown = new TreeMap<String, String>();
        map.strokes().forEach((action, stroke) -> shown.put(action.name(), stroke.name()));
        return shown;
    }
}

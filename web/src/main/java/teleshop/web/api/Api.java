package teleshop.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;

/** Where other programs knock. */
@ApplicationPath("/api")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Teleshop",
                        version = "1",
                        description =
                                "Amounts are whole minor units, times ISO-8601 in UTC, errors"
                                        + " RFC 9457 problem documents with a stable code."))
public class Api extends Application {}

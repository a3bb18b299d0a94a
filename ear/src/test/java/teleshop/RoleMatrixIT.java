package teleshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may do what over REST, row by row of {@code rest-roles.txt}, asked at the front door. */
@ExtendWith(OpenShop.class)
class RoleMatrixIT {

    private static final Map<String, String> PEOPLE =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("admin", "admin"),
                            Map.entry("agent", "agent60"),
                            Map.entry("lead", "lead1"),
                            Map.entry("reviewer", "reviewer1"),
                            Map.entry("reviewlead", "reviewlead1"),
                            Map.entry("warehouse", "warehouse1"),
                            Map.entry("logistics", "logistics1"),
                            Map.entry("finance", "finance1"),
                            Map.entry("financelead", "financelead1"),
                            Map.entry("media", "media1"),
                            Map.entry("auditor", "auditor1"),
                            Map.entry("courier", "courier1")));

    private final Shop shop;

    RoleMatrixIT(Shop shop) {
        this.shop = shop;
    }

    static List<String> rows() {
        return table().keySet().stream().toList();
    }

    @Test
    void every_path_has_a_row_and_every_row_a_path() {
        assertThat(RestPaths.all().stream().map(Object::toString))
                .containsExactlyInAnyOrderElementsOf(table().keySet());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void is_open_to_its_roles_and_to_nobody_else(String row) {
        var allowed = table().get(row);
        var open = new java.util.TreeSet<String>();
        PEOPLE.forEach(
                (role, user) -> {
                    int status = shop.as(user).send(request(row, shop.as(user))).status();
                    assertThat(status).as(row + " as " + role).isNotEqualTo(401);
                    if (status != 403) {
                        open.add(role);
                    }
                });
        assertThat(open).isEqualTo(allowed.contains("all") ? PEOPLE.keySet() : allowed);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void is_closed_to_a_stranger(String row) throws Exception {
        var stranger =
                HttpRequest.newBuilder(shop.uri("/api" + path(row)))
                        .method(verb(row), BodyPublishers.ofString("{}"))
                        .header("Content-Type", "application/json")
                        .build();
        int status =
                HttpClient.newHttpClient().send(stranger, BodyHandlers.discarding()).statusCode();
        assertThat(status).isEqualTo(row.equals("GET /health") ? 200 : 401);
    }

    private static HttpRequest.Builder request(String row, Rest rest) {
        var request = rest.request("/api" + path(row));
        if (verb(row).equals("GET")) {
            return request.GET();
        }
        return takesFiles(row)
                ? request.header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(BodyPublishers.ofString("--x--"))
                : request.header("Content-Type", "application/json")
                        .method(verb(row), BodyPublishers.ofString("{}"));
    }

    /** Asked in a form that it does not take, a path answers anyone before it looks at the role. */
    private static boolean takesFiles(String row) {
        return row.equals("POST /courier-statements");
    }

    private static String verb(String row) {
        return row.substring(0, row.indexOf(' '));
    }

    /** Things that do not exist: nothing is changed by asking. */
    private static String path(String row) {
        return row.substring(row.indexOf(' ') + 1).replaceAll("\\{[^}]*}", "0");
    }

    private static Map<String, Set<String>> table() {
        try (var lines = Files.lines(Path.of("src/test/resources/rest-roles.txt"))) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(":"))
                    .collect(
                            Collectors.toMap(
                                    cells -> cells[0].trim(),
                                    cells -> Set.copyOf(Arrays.asList(cells[1].trim().split(" +"))),
                                    (a, b) -> a,
                                    TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

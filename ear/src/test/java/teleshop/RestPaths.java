package teleshop;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.stream.Stream;

/** Every path of the REST API, read from the classes that ship. */
final class RestPaths {

    /** One verb on one path, such as {@code POST /orders/{n}/approve}. */
    record Call(String verb, String path, JavaMethod method) {

        @Override
        public String toString() {
            return verb + " " + path;
        }
    }

    private static final List<Class<? extends Annotation>> VERBS =
            List.of(GET.class, POST.class, PUT.class, PATCH.class, DELETE.class);

    private RestPaths() {}

    static List<Call> all() {
        return new ClassFileImporter()
                .importPath(java.nio.file.Path.of("..", "web", "target", "classes")).stream()
                        .filter(c -> c.isAnnotatedWith(Path.class))
                        .flatMap(RestPaths::calls)
                        .toList();
    }

    private static Stream<Call> calls(JavaClass resource) {
        return resource.getMethods().stream()
                .flatMap(
                        m ->
                                VERBS.stream()
                                        .filter(m::isAnnotatedWith)
                                        .map(verb -> new Call(verb.getSimpleName(), path(m), m)));
    }

    private static String path(JavaMethod method) {
        var root = method.getOwner().getAnnotationOfType(Path.class).value();
        var rest =
                method.isAnnotatedWith(Path.class)
                        ? "/" + method.getAnnotationOfType(Path.class).value()
                        : "";
        return ("/" + root + rest).replaceAll("/+", "/").replaceAll("/$", "");
    }
}

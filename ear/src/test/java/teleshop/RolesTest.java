package teleshop;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nobody gets in because somebody forgot to say who may. */
class RolesTest {

    private static final ArchRule EVERY_BEAN_SAYS_WHO_MAY =
            classes()
                    .that()
                    .areAnnotatedWith(Stateless.class)
                    .or()
                    .areAnnotatedWith(Singleton.class)
                    .or()
                    .areAnnotatedWith(MessageDriven.class)
                    .should()
                    .beAnnotatedWith(RolesAllowed.class)
                    .orShould()
                    .beAnnotatedWith(PermitAll.class)
                    .orShould()
                    .beAnnotatedWith(DenyAll.class);

    @Test
    void every_bean_says_who_may() {
        EVERY_BEAN_SAYS_WHO_MAY.check(
                new ClassFileImporter()
                        .importPaths(
                                List.of(
                                        Path.of("../ejb/target/classes"),
                                        Path.of("../batch/target/classes"),
                                        Path.of("../web/target/classes"))));
    }

    @Test
    void every_path_of_the_api_says_who_may() {
        assertThat(RestPaths.all()).isNotEmpty().allMatch(RolesTest::saysWhoMay);
    }

    private static boolean saysWhoMay(RestPaths.Call call) {
        var resource = call.method().getOwner();
        return call.method().isAnnotatedWith(RolesAllowed.class)
                || call.method().isAnnotatedWith(PermitAll.class)
                || resource.isAnnotatedWith(RolesAllowed.class)
                || resource.isAnnotatedWith(PermitAll.class);
    }
}

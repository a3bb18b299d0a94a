package teleshop;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.LocationProvider;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The shape of the system, as README's picture draws it. */
@AnalyzeClasses(locations = ArchitectureTest.Rooms.class)
class ArchitectureTest {

    static class Rooms implements LocationProvider {
        @Override
        public Set<Location> get(Class<?> testClass) {
            return Stream.of(
                            "ejb",
                            "batch",
                            "web",
                            "ra-telephony/api",
                            "ra-telephony/rar",
                            "ra-telephony/switchboard",
                            "bench")
                    .map(room -> Location.of(Path.of("..", room, "target", "classes")))
                    .collect(Collectors.toSet());
        }
    }

    /** Upstream first: each may know those before it and none of those after it. */
    private static final List<String> LINE =
            List.of(
                    "kernel",
                    "site",
                    "trail",
                    "notice",
                    "staff",
                    "ledger",
                    "customer",
                    "catalog",
                    "supplier",
                    "courier",
                    "media",
                    "stock",
                    "call",
                    "order",
                    "callback",
                    "audit",
                    "payment",
                    "logistics",
                    "aftersales",
                    "purchasing",
                    "settlement",
                    "dealer",
                    "knowledge",
                    "channel",
                    "insight",
                    "demo");

    @ArchTest
    static void capabilities_know_only_those_upstream(JavaClasses classes) {
        for (int i = 0; i < LINE.size() - 1; i++) {
            String[] downstream =
                    LINE.subList(i + 1, LINE.size()).stream()
                            .map(name -> "teleshop." + name + "..")
                            .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("teleshop." + LINE.get(i) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(downstream)
                    .check(classes);
        }
    }

    @ArchTest
    static final ArchRule every_package_is_on_the_line =
            classes()
                    .should()
                    .resideInAnyPackage(
                            Stream.concat(
                                            LINE.stream(),
                                            Stream.of(
                                                    "batch",
                                                    "web",
                                                    "telephony",
                                                    "switchboard",
                                                    "bench"))
                                    .map(name -> "teleshop." + name + "..")
                                    .toArray(String[]::new));

    @ArchTest
    static final ArchRule no_cycles_between_packages =
            slices().matching("teleshop.(**)").should().beFreeOfCycles();

    private static final DescribedPredicate<JavaClass> MAPPING_METADATA =
            describe(
                    "JPA annotations and their enums",
                    c ->
                            c.getPackageName().equals("jakarta.persistence")
                                    && (c.isAnnotation() || c.isEnum()));

    @ArchTest
    static final ArchRule domain_is_pure =
            classes()
                    .that()
                    .resideInAPackage("teleshop.*.domain..")
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage(
                                            "java.lang..",
                                            "java.util..",
                                            "java.time..",
                                            "java.math..",
                                            "java.security",
                                            "java.nio.charset",
                                            "teleshop.kernel",
                                            "teleshop.*.domain..")
                                    .or(MAPPING_METADATA));

    @ArchTest
    static final ArchRule only_mapped_classes_carry_mapping =
            noClasses()
                    .that()
                    .resideInAPackage("teleshop.*.domain..")
                    .and()
                    .areNotAnnotatedWith("jakarta.persistence.Entity")
                    .and()
                    .areNotAnnotatedWith("jakarta.persistence.Embeddable")
                    .should()
                    .dependOnClassesThat(MAPPING_METADATA);

    /** The bench reckons in statistics, never in money. */
    @ArchTest
    static final ArchRule money_is_never_a_float =
            fields().that()
                    .areDeclaredInClassesThat()
                    .resideInAPackage("teleshop..")
                    .and()
                    .areDeclaredInClassesThat()
                    .resideOutsideOfPackage("teleshop.bench..")
                    .should()
                    .notHaveRawType(double.class)
                    .andShould()
                    .notHaveRawType(float.class)
                    .andShould()
                    .notHaveRawType(Double.class)
                    .andShould()
                    .notHaveRawType(Float.class);

    @ArchTest
    static final ArchRule only_persistence_touches_the_entity_manager =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("teleshop.*.persistence..")
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("jakarta.persistence.EntityManager");

    @ArchTest
    static final ArchRule entities_stay_in_the_ejb_room =
            noClasses()
                    .that()
                    .resideInAnyPackage("teleshop.web..", "teleshop.batch..")
                    .should()
                    .dependOnClassesThat()
                    .areAnnotatedWith("jakarta.persistence.Entity")
                    .orShould()
                    .dependOnClassesThat()
                    .resideInAnyPackage("..persistence..", "..messaging..", "jakarta.jms..");

    @ArchTest
    static final ArchRule back_rooms_are_private =
            noClasses()
                    .that()
                    .resideInAPackage("teleshop..")
                    .should(
                            new com.tngtech.archunit.lang.ArchCondition<>(
                                    "reach into another capability's back rooms") {
                                @Override
                                public void check(
                                        JavaClass from,
                                        com.tngtech.archunit.lang.ConditionEvents events) {
                                    from.getDirectDependenciesFromSelf().stream()
                                            .filter(
                                                    d ->
                                                            d.getTargetClass()
                                                                    .getPackageName()
                                                                    .matches(
                                                                            "teleshop\\.\\w+\\.(persistence|messaging|telephony)"))
                                            .filter(
                                                    d ->
                                                            !capability(d.getTargetClass())
                                                                    .equals(capability(from)))
                                            .forEach(
                                                    d ->
                                                            events.add(
                                                                    com.tngtech.archunit.lang
                                                                            .SimpleConditionEvent
                                                                            .satisfied(
                                                                                    d,
                                                                                    d
                                                                                            .getDescription())));
                                }
                            });

    private static String capability(JavaClass c) {
        return c.getPackageName().split("\\.")[1];
    }

    @ArchTest
    static final ArchRule use_cases_stand_at_the_door =
            classes()
                    .that()
                    .areAnnotatedWith("jakarta.ejb.Stateless")
                    .should()
                    .resideInAnyPackage("teleshop.*");

    @ArchTest
    static final ArchRule listeners_stand_at_the_edge =
            classes()
                    .that()
                    .areAnnotatedWith("jakarta.ejb.MessageDriven")
                    .should()
                    .resideInAnyPackage("..messaging..", "..telephony..")
                    .andShould()
                    .haveSimpleNameEndingWith("Listener");

    @ArchTest
    static final ArchRule one_clock =
            noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName("teleshop.site.Clocks")
                    .and()
                    .doNotHaveFullyQualifiedName("teleshop.kernel.ShopClock")
                    .and()
                    .doNotHaveFullyQualifiedName("teleshop.web.signin.KnownStaff")
                    .and()
                    .resideOutsideOfPackages("teleshop.telephony..", "teleshop.switchboard..")
                    .should()
                    .callMethodWhere(
                            describe(
                                    "reads the wall clock",
                                    call ->
                                            call.getName().equals("currentTimeMillis")
                                                    || call.getName().equals("now")
                                                            && call.getTargetOwner()
                                                                    .getPackageName()
                                                                    .equals("java.time")
                                                            && call.getTarget()
                                                                    .getRawParameterTypes()
                                                                    .isEmpty()
                                                    || call.getTargetOwner()
                                                                    .isEquivalentTo(
                                                                            java.time.Clock.class)
                                                            && call.getName()
                                                                    .startsWith("system")));

    @ArchTest
    static final ArchRule failures_have_names =
            noClasses()
                    .that()
                    .areNotAssignableTo(RuntimeException.class)
                    .should()
                    .callConstructor(RuntimeException.class, String.class)
                    .orShould()
                    .callConstructor(RuntimeException.class, Throwable.class)
                    .orShould()
                    .callConstructor(RuntimeException.class, String.class, Throwable.class);

    @ArchTest
    static final ArchRule adapter_knows_only_its_api =
            classes()
                    .that()
                    .resideInAPackage("teleshop.telephony.asterisk..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "java..",
                            "javax.transaction.xa..",
                            "javax.naming..",
                            "javax.security.auth..",
                            "jakarta.resource..",
                            "org.asteriskjava..",
                            "teleshop.telephony..");

    @ArchTest
    static final ArchRule events_are_records =
            classes()
                    .that()
                    .implement(
                            describe(
                                    "an event interface",
                                    c -> c.getSimpleName().endsWith("Event") && c.isInterface()))
                    .should()
                    .beRecords();
}

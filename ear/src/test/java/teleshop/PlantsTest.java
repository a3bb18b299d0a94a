package teleshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of the shape has been seen red: a violation is planted for it, and it is found. */
class PlantsTest {

    private static final JavaClasses PLANTS =
            new ClassFileImporter().importPath(Path.of("target", "test-classes"));

    static Stream<Arguments> plants() {
        return Stream.of(
                arguments("every_package_is_on_the_line", "PlantedOffTheLine"),
                arguments("no_cycles_between_packages", "PlantedCycle"),
                arguments("domain_is_pure", "PlantedImpure"),
                arguments("only_mapped_classes_carry_mapping", "PlantedMapping"),
                arguments("money_is_never_a_float", "PlantedFloat"),
                arguments("only_persistence_touches_the_entity_manager", "PlantedEntityManager"),
                arguments("entities_stay_in_the_ejb_room", "PlantedEntityOnPage"),
                arguments("back_rooms_are_private", "PlantedIntruder"),
                arguments("use_cases_stand_at_the_door", "PlantedDeepDoor"),
                arguments("listeners_stand_at_the_edge", "PlantedListener"),
                arguments("one_clock", "PlantedWatch"),
                arguments("failures_have_names", "PlantedNamelessFailure"),
                arguments("adapter_knows_only_its_api", "PlantedShopTalk"),
                arguments("events_are_records", "PlantedMutableNews"));
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @MethodSource("plants")
    void the_rule_finds_its_plant(String rule, String plant) throws Exception {
        var field = ArchitectureTest.class.getDeclaredField(rule);
        assertThatThrownBy(() -> ((ArchRule) field.get(null)).check(PLANTS))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(plant);
    }

    @Test
    void the_line_finds_its_plant() {
        assertThatThrownBy(() -> ArchitectureTest.capabilities_know_only_those_upstream(PLANTS))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("PlantedUpstreamKnowsDownstream");
    }

    @Test
    void no_rule_is_without_a_plant() {
        var rules =
                Arrays.stream(ArchitectureTest.class.getDeclaredFields())
                        .filter(field -> field.isAnnotationPresent(ArchTest.class))
                        .map(java.lang.reflect.Field::getName);
        assertThat(rules).containsExactlyInAnyOrderElementsOf(planted());
    }

    private static java.util.List<String> planted() {
        return plants().map(plant -> (String) plant.get()[0]).toList();
    }
}

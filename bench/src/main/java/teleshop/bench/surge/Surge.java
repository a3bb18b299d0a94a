package teleshop.bench.surge;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** Plays a scenario under each policy and tells what came of it. */
public final class Surge {

    /** A way to run the floor. */
    record Policy(String key, String name, HouseMaker maker) {}

    private static final String JSON = "--json";

    private Surge() {}

    public static void main(String[] arguments) throws IOException {
        var out = new PrintStream(System.out, true, "UTF-8");
        var words = new ArrayList<>(List.of(arguments));
        boolean asJson = words.remove(JSON);
        try {
            if (words.remove("--check")) {
                Checks.print(out);
            } else if (words.remove("--grid")) {
                Grid.print(out);
            } else if (words.remove("--pacing")) {
                Campaigns.print(out);
            } else if (words.remove("--decisions")) {
                Decisions.print(out);
            } else {
                play(scenario(words), asJson, out);
            }
        } catch (BadScenario e) {
            System.err.println("surge: " + e.getMessage());
            System.exit(2);
        }
    }

    private static Scenario scenario(List<String> words) throws IOException {
        if (words.size() > 1 || words.stream().anyMatch(word -> word.startsWith("-"))) {
            throw new BadScenario(
                    "surge [scenario.json] [--json] | --check | --grid | --pacing | --decisions, not "
                            + String.join(" ", words));
        }
        if (words.isEmpty()) {
            return ScenarioFile.reference();
        }
        var file = Path.of(words.get(0));
        if (!Files.isReadable(file)) {
            throw new BadScenario("no such file: " + file);
        }
        return ScenarioFile.read(Files.readString(file));
    }

    private static void play(Scenario scenario, boolean asJson, PrintStream out) {
        var results = results(scenario);
        out.print(asJson ? JsonReport.of(results) : Report.table(results));
    }

    static List<Result> results(Scenario scenario) {
        double bound = FluidBound.of(scenario);
        var fcfs = days(scenario, AppQueue::new);
        return policies(scenario).stream()
                .map(p -> new Result(p, scenario, days(scenario, p.maker()), fcfs, bound))
                .toList();
    }

    private static List<Policy> policies(Scenario scenario) {
        var capped = Product.FULL.withCap(scenario.occupancyCap());
        return List.of(
                new Policy("fcfs", "first come, first served", AppQueue::new),
                new Policy("blended", "and cold calls in between", shop(Product.BLENDED)),
                new Policy("priority", "and buyers first", shop(Product.PRIORITY)),
                new Policy("callbackList", "and the callback list", shop(Product.CALLBACK_LIST)),
                new Policy("full", "full product: dials ahead", shop(Product.FULL)),
                new Policy("fullCapped", "the same, occupancy capped", shop(capped)),
                new Policy("fullInboundOnly", "no outbound", shop(Product.PRIORITY.withoutCold())));
    }

    static HouseMaker shop(Product product) {
        return world -> new Shop(world, product);
    }

    /** The same days for everybody: all chances are the callers' own. */
    static List<Ledger> days(Scenario scenario, HouseMaker maker) {
        return LongStream.range(scenario.firstSeed(), scenario.firstSeed() + scenario.seeds())
                .parallel()
                .mapToObj(seed -> day(scenario, maker, seed))
                .toList();
    }

    private static Ledger day(Scenario scenario, HouseMaker maker, long seed) {
        return new World(scenario, Crowd.of(scenario, seed), maker, Integer.MAX_VALUE).play();
    }
}

package teleshop.bench.surge;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The rival: one queue in the order of arrival, the agent free longest takes the first caller, who
 * gives up is gone. So works Asterisk's app_queue (rrmemory and leastrecent differ in whom they
 * ring only, and all agents here are alike).
 */
final class AppQueue implements House {

    private final World world;
    private final Set<Caller> queue = new LinkedHashSet<>();

    AppQueue(World world) {
        this.world = world;
    }

    @Override
    public void joins(Caller caller) {
        queue.add(caller);
    }

    @Override
    public void leaves(Caller caller) {
        queue.remove(caller);
    }

    @Override
    public void lost(Caller caller) {}

    @Override
    public void look() {
        while (!queue.isEmpty() && !world.free().isEmpty()) {
            world.answer(queue.iterator().next(), world.free().peek());
        }
    }

    @Override
    public int waiting() {
        return queue.size();
    }
}

package teleshop.switchboard;

/** A consultation that is on: whom the agent asks, and whether they have answered. */
record Aside(String target, boolean answered) {

    Aside answer() {
        return new Aside(target, true);
    }
}

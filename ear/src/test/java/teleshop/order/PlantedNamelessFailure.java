package teleshop.order;

/** A plant: a failure without a name. */
class PlantedNamelessFailure {

    RuntimeException failure() {
        return new RuntimeException("something");
    }
}

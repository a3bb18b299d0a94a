package teleshop.order;

import java.time.Instant;

/** A plant: a watch of its own. */
class PlantedWatch {

    Instant now() {
        return Instant.now();
    }
}

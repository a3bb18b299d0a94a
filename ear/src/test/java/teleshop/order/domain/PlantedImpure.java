package teleshop.order.domain;

import java.nio.file.Path;

/** A plant: a rule that looks at the disk. */
class PlantedImpure {

    Path disk;
}

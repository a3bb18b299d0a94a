package teleshop.order.domain;

import jakarta.persistence.Column;

/** A plant: mapping on a class that is not mapped. */
class PlantedMapping {

    @Column String text;
}

package teleshop.order.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A plant: an entity for others to misuse. */
@Entity
public class PlantedEntity {

    @Id Long id;
}

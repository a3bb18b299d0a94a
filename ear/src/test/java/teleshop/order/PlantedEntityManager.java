package teleshop.order;

import jakarta.persistence.EntityManager;

/** A plant: a door that goes to the database by itself. */
class PlantedEntityManager {

    EntityManager database;
}

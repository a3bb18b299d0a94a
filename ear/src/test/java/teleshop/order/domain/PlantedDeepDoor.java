package teleshop.order.domain;

import jakarta.ejb.Stateless;

/** A plant: a door that does not stand at the door. */
@Stateless
class PlantedDeepDoor {}

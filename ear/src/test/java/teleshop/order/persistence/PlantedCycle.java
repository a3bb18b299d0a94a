package teleshop.order.persistence;

import teleshop.order.PlantedDoor;

/** A plant: the back room knows the door that knows it. */
public class PlantedCycle {

    PlantedDoor door;
}

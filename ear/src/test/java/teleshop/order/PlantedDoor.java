package teleshop.order;

import teleshop.order.persistence.PlantedCycle;

/** A plant: the door knows the back room that knows it. */
public class PlantedDoor {

    PlantedCycle room;
}

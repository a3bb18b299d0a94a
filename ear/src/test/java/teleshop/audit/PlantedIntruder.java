package teleshop.audit;

import teleshop.order.persistence.PlantedCycle;

/** A plant: one capability in the back room of another. */
class PlantedIntruder {

    PlantedCycle room;
}

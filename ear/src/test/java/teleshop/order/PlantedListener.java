package teleshop.order;

import jakarta.ejb.MessageDriven;

/** A plant: a listener in the front room. */
@MessageDriven
class PlantedListener {}

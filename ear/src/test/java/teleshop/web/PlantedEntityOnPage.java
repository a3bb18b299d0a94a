package teleshop.web;

import teleshop.order.domain.PlantedEntity;

/** A plant: a page that holds an entity. */
class PlantedEntityOnPage {

    PlantedEntity order;
}

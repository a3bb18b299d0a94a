package teleshop.order.domain;

/** A plant: news that could change on its way. */
class PlantedMutableNews implements PlantedEvent {}

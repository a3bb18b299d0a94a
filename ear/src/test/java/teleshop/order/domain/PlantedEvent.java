package teleshop.order.domain;

/** A plant: a kind of news. */
interface PlantedEvent {}

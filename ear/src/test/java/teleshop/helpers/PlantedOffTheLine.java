package teleshop.helpers;

/** A plant: a package that stands nowhere on the line. */
class PlantedOffTheLine {}

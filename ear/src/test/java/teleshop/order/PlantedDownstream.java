package teleshop.order;

/** A plant: something downstream of the ledger. */
public class PlantedDownstream {}

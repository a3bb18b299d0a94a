package teleshop.ledger;

/** A plant: money as a float. */
class PlantedFloat {

    double balance;
}

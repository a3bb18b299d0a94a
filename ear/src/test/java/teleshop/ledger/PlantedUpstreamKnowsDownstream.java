package teleshop.ledger;

import teleshop.order.PlantedDownstream;

/** A plant: the ledger knows orders. */
class PlantedUpstreamKnowsDownstream {

    PlantedDownstream order;
}

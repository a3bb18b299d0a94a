package teleshop.telephony.asterisk;

import teleshop.order.PlantedDoor;

/** A plant: an adapter that knows the shop. */
class PlantedShopTalk {

    PlantedDoor door;
}

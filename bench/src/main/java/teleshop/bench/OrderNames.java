package teleshop.bench;

/** What tells one order from every other. */
record OrderNames(String number, String key, Buyer buyer) {}

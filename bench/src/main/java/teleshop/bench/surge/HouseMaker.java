package teleshop.bench.surge;

/** Opens a house in a world. */
interface HouseMaker {

    House open(World world);
}

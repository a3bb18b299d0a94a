package teleshop.demo;

import jakarta.json.JsonValue;

/**
 * Loads one section of a fixture through the door of its capability; each bean of this kind is
 * found.
 */
public interface FixtureSection {

    /** The key of the section, such as {@code products}. */
    String name();

    /** The lower, the earlier: what others refer to comes first. */
    int order();

    /**
     * Loading the same again changes nothing. Read the elements by {@link StrictJson}.
     *
     * @return how many elements it has
     */
    int load(JsonValue section);
}

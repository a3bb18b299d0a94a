package teleshop.web.page;

import java.util.List;

/** Finds things of one kind for the box on top, as far as the one who asks may see them. */
public interface Finder {

    /**
     * @param kind the key of what it is, such as {@code search.order}
     * @param href the page that shows it
     */
    record Hit(String kind, String text, String more, String href) {}

    /** A few at most; empty if the words cannot mean such a thing or the role may not see it. */
    List<Hit> find(String words);
}

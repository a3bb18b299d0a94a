package teleshop.kernel;

import java.util.Optional;

/** One thing from outside without which calls or orders cannot be taken. */
public interface Need {

    /** Empty if it is there; else a short name of what is missing, such as {@code database}. */
    Optional<String> missing();
}

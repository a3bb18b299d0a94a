package teleshop.callback.domain;

/** Who dials now, and how many numbers beside those that ring. */
public sealed interface Dials {

    int lines();

    /** Whether numbers are dialled before an agent has them. */
    boolean isAhead();

    /** As many of these before an agent has them; the others are dialled by agents. */
    default int ahead() {
        return isAhead() ? lines() : 0;
    }

    /** The dialler dials, and gives who answers to whoever is free by then. */
    record Ahead(int lines) implements Dials {
        @Override
        public boolean isAhead() {
            return true;
        }
    }

    /** Each free agent dials one number, so that nobody can be dropped. */
    record ByHand(int lines) implements Dials {
        @Override
        public boolean isAhead() {
            return false;
        }
    }
}

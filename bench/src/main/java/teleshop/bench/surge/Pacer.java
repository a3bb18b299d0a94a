package teleshop.bench.surge;

import teleshop.callback.domain.PacingFigures;

/** A way to tell how many numbers to dial ahead of the agents. */
interface Pacer {

    /**
     * How many to dial now.
     *
     * @param now seconds of the day; asked several times a second
     */
    int lines(PacingFigures figures, double now);

    /**
     * Whether numbers that have rung for long count as ringing; public dialers count every line.
     */
    default boolean countsEveryLine() {
        return true;
    }
}

package teleshop.bench.surge;

/** A way to run the floor. */
interface House {

    /** Waits on the line from now on. */
    void joins(Caller caller);

    /** Is not on the line any more. */
    void leaves(Caller caller);

    /** Gave up. */
    void lost(Caller caller);

    /** Something has happened: give the free agents what there is to do. */
    void look();

    int waiting();
}

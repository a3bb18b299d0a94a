package teleshop.callback.domain;

/** An entry of the callback list was told anew. */
public record CallbackChanged(long entryId, boolean open) {}

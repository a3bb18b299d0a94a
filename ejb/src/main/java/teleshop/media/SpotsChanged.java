package teleshop.media;

/** What is planned or was aired is told otherwise now. */
public record SpotsChanged() {}

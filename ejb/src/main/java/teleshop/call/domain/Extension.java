package teleshop.call.domain;

/** A phone of the house. */
public record Extension(String number, ExtensionKind kind) {}

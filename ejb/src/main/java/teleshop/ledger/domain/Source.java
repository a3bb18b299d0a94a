package teleshop.ledger.domain;

/** What happened in the business that an entry is posted for, such as {@code receipt RC2026…}. */
public record Source(String type, String id) {

    public Source {
        if (type.isBlank() || id.isBlank()) {
            throw new IllegalArgumentException("an entry needs a source: " + type + " " + id);
        }
    }

    @Override
    public String toString() {
        return type + ":" + id;
    }
}

package teleshop.call.domain;

/** What a caller is after, as the number they dialled or the key they pressed tells. */
public enum CallerNeed {
    STATUS,
    ORDER;

    /** What routing gives points for. */
    int weight() {
        return ordinal();
    }
}

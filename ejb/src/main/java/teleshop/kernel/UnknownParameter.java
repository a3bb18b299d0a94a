package teleshop.kernel;

/** No capability has a parameter of that name. */
public final class UnknownParameter extends InvalidField {

    private static final long serialVersionUID = 1L;

    public UnknownParameter(String key) {
        super("params." + key, "unknown-parameter", "no parameter " + key);
    }
}

package teleshop.kernel;

/** A parameter was to be set outside the range that makes sense. */
public final class ParameterOutOfRange extends InvalidField {

    private static final long serialVersionUID = 1L;

    public ParameterOutOfRange(Parameter parameter, long value) {
        super(
                "params." + parameter.key(),
                "parameter-out-of-range",
                "%s must be %d..%d: %d"
                        .formatted(parameter.key(), parameter.least(), parameter.most(), value));
    }
}

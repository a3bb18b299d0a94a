package teleshop.kernel;

/** What was keyed into one field cannot be taken; the user is led back to that field. */
public class InvalidField extends BusinessException {

    private static final long serialVersionUID = 1L;

    private final String field;

    public InvalidField(String field, String code, String message) {
        super(code, message);
        this.field = field;
    }

    /** As the command names it, such as {@code lines[0].quantity}. */
    public String field() {
        return field;
    }
}

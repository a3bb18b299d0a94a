package teleshop.kernel;

/** There is no such thing; subclasses say what was looked for. */
public abstract class Missing extends BusinessException {

    private static final long serialVersionUID = 1L;

    protected Missing(String code, String message) {
        super(code, message);
    }
}

package teleshop.kernel;

/** The one who asked may not do this, for a reason that their role alone does not tell. */
public abstract class Forbidden extends BusinessException {

    private static final long serialVersionUID = 1L;

    protected Forbidden(String code, String message) {
        super(code, message);
    }
}

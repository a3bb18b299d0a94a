package teleshop.kernel;

/** Nothing is wrong with what was asked for; the shop lacks something to do it with just now. */
public abstract class Unavailable extends BusinessException {

    private static final long serialVersionUID = 1L;

    protected Unavailable(String code, String message) {
        super(code, message);
    }
}

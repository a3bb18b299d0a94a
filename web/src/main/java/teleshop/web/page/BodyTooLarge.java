package teleshop.web.page;

import java.io.IOException;

/** More was sent than is taken. */
public final class BodyTooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    BodyTooLarge(long most) {
        super("more than " + most + " bytes");
    }
}

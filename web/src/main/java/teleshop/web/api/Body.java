package teleshop.web.api;

import teleshop.kernel.InvalidField;

/** The body of a request. */
final class Body {

    private Body() {}

    /**
     * @throws InvalidField if there was none
     */
    static <T> T given(T body) {
        if (body == null) {
            throw new InvalidField("body", "missing-body", "a body is needed");
        }
        return body;
    }
}

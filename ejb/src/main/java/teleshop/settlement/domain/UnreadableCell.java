package teleshop.settlement.domain;

/** A cell of a statement that cannot be taken; the message is the reason for the courier. */
class UnreadableCell extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableCell(String reason, String field) {
        super(reason + ":" + field);
    }
}

package teleshop.kernel;

/** The documents that carry a number of ours, with the letters in front of it. */
public enum NumberType {
    ORDER("SO"),
    WAYBILL("WB"),
    WAVE("WV"),
    RECEIPT("RC"),
    REFUND("RF"),
    SETTLEMENT("ST"),
    CASE("DC");

    private final String letters;

    NumberType(String letters) {
        this.letters = letters;
    }

    public String letters() {
        return letters;
    }
}

package teleshop.courier.domain;

/** A province by its short name, so that 江苏省 and 江苏 are one. */
public record Province(String name) {

    private static final String KIND = "(特别行政区|(壮族|回族|维吾尔)?自治区|省|市)$";

    public static Province of(String keyed) {
        return new Province(keyed.strip().replaceFirst(KIND, ""));
    }
}

package teleshop.ledger.domain;

/** Whom and what a posting is about; empty where it is about none. */
public record Dimensions(String waybill, String supplier, String courier, String order) {

    public static final Dimensions NONE = new Dimensions("", "", "", "");

    public static Dimensions ofOrder(String order) {
        return new Dimensions("", "", "", order);
    }

    public static Dimensions ofSupplier(String supplier) {
        return new Dimensions("", supplier, "", "");
    }

    public static Dimensions ofCourier(String courier) {
        return new Dimensions("", "", courier, "");
    }

    /** One shipment of an order, with the courier that carries it. */
    public static Dimensions ofWaybill(String waybill, String courier, String order) {
        return new Dimensions(waybill, "", courier, order);
    }

    public Dimensions withSupplier(String supplier) {
        return new Dimensions(waybill, supplier, courier, order);
    }
}

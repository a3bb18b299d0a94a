package teleshop.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import teleshop.customer.AddressEntry;
import teleshop.order.CorrectOrder;
import teleshop.order.OrderCorrection;
import teleshop.order.OrderView;
import teleshop.order.PlaceOrder.Item;
import teleshop.order.domain.PaymentMethod;
import teleshop.web.page.Screen;

/** What a reviewer puts right: recipient, address, payment, quantities. */
@Named
@ViewScoped
public class CorrectionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private ReviewPage page;
    @Inject private OrderCorrection correction;
    @Inject private Screen screen;

    private boolean open;
    private String name;
    private String phone;
    private String province;
    private String city;
    private String district;
    private String street;
    private PaymentMethod payment;
    private Integer[] quantities = {};
    private boolean confirmed;

    public void begin() {
        var order = page.getOrder();
        name = order.delivery().recipient();
        phone = null;
        province = order.delivery().province();
        city = order.delivery().city();
        district = order.delivery().district();
        street = order.delivery().street();
        payment = order.payment().method();
        quantities = order.lines().stream().map(l -> l.quantity()).toArray(Integer[]::new);
        confirmed = false;
        open = true;
    }

    public void close() {
        open = false;
    }

    public void correct() {
        if (screen.did(() -> correct(page.getOrder()))) {
            page.corrected();
            close();
        }
    }

    private OrderView correct(OrderView order) {
        var address = new AddressEntry(province, city, district, street == null ? "" : street);
        return correction.correct(
                order.number(),
                new CorrectOrder(
                        name, phone, address, payment, items(order), page.getReason(), confirmed));
    }

    /** None if the quantities are as they were: then the prices stay as well. */
    private List<Item> items(OrderView order) {
        var lines = order.lines();
        var items =
                IntStream.range(0, lines.size())
                        .filter(i -> quantities[i] == null || quantities[i] > 0)
                        .mapToObj(i -> new Item(lines.get(i).sku(), quantity(i, order), null))
                        .toList();
        boolean same =
                IntStream.range(0, lines.size())
                        .allMatch(i -> lines.get(i).quantity() == quantity(i, order));
        return same ? null : items;
    }

    private int quantity(int i, OrderView order) {
        return quantities[i] == null ? order.lines().get(i).quantity() : quantities[i];
    }

    public boolean isOpen() {
        return open;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getProvince() {
        return province;
    }

    public void setProvince(String province) {
        this.province = province;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public String getDistrict() {
        return district;
    }

    public void setDistrict(String district) {
        this.district = district;
    }

    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }

    public PaymentMethod getPayment() {
        return payment;
    }

    public void setPayment(PaymentMethod payment) {
        this.payment = payment;
    }

    public Integer[] getQuantities() {
        return quantities;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }
}

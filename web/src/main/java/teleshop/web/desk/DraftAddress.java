package teleshop.web.desk;

import java.io.Serializable;
import teleshop.customer.AddressEntry;
import teleshop.customer.domain.Address;

/** An address as it is keyed in: the names of the cascade, and the street. */
public class DraftAddress implements Serializable {

    private static final long serialVersionUID = 1L;

    private String province;
    private String city;
    private String district;
    private String street;

    void take(Address address) {
        province = address.province();
        city = address.city();
        district = address.district();
        street = address.street();
    }

    void take(KeptDraft.Place place) {
        province = place.province();
        city = place.city();
        district = place.district();
        street = place.street();
    }

    KeptDraft.Place kept() {
        return new KeptDraft.Place(province, city, district, street);
    }

    AddressEntry entry() {
        return new AddressEntry(province, city, district, street == null ? "" : street);
    }

    boolean isTyped() {
        return street != null && !street.isBlank();
    }

    public boolean isEmpty() {
        return province == null && street == null;
    }

    public String getProvince() {
        return province;
    }

    /** Another province: the rest of the cascade begins anew. */
    public void setProvince(String province) {
        if (province == null || !province.equals(this.province)) {
            city = null;
            district = null;
        }
        this.province = province;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        if (city == null || !city.equals(this.city)) {
            district = null;
        }
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
}

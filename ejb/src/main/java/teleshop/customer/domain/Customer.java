package teleshop.customer.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import teleshop.kernel.PhoneNumber;

/** Somebody who buys, or may. */
@Entity
@Table(name = "customers")
public class Customer {

    @Id @GeneratedValue private Long id;
    @Version private int version;
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "customer_level")
    private CustomerLevel level;

    private Instant since;

    @ElementCollection
    @CollectionTable(name = "customer_phones", joinColumns = @JoinColumn(name = "customer_id"))
    @OrderColumn(name = "position")
    @Column(name = "phone")
    private List<PhoneNumber> phones = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "customer_addresses", joinColumns = @JoinColumn(name = "customer_id"))
    @OrderColumn(name = "position")
    private List<Address> addresses = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "customer_tags", joinColumns = @JoinColumn(name = "customer_id"))
    @Column(name = "tag")
    private Set<String> tags = new TreeSet<>();

    protected Customer() {}

    public Customer(String name, PhoneNumber phone, Instant since) {
        this.name = name;
        this.since = since;
        this.level = CustomerLevel.NORMAL;
        this.phones.add(phone);
    }

    /** The number they are called at first; known ones move to the front. */
    public void callAt(PhoneNumber phone) {
        phones.remove(phone);
        phones.add(0, phone);
    }

    /** One more number of theirs. */
    public void alsoCallAt(PhoneNumber phone) {
        if (!phones.contains(phone)) {
            phones.add(phone);
        }
    }

    /** The address that is offered first; known ones move to the front. */
    public void liveAt(Address address) {
        addresses.remove(address);
        addresses.add(0, address);
    }

    /** One more address of theirs. */
    public void alsoLiveAt(Address address) {
        if (!addresses.contains(address)) {
            addresses.add(address);
        }
    }

    public void rename(String newName) {
        name = newName;
    }

    public void rank(CustomerLevel newLevel, Set<String> newTags) {
        level = newLevel;
        tags.addAll(newTags);
    }

    public boolean isCalled(String otherName) {
        return name.equals(otherName);
    }

    public Long id() {
        return id;
    }

    public CustomerView view() {
        return new CustomerView(id, name, level, since, phones, addresses, List.copyOf(tags));
    }
}

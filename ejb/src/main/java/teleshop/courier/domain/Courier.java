package teleshop.courier.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import teleshop.kernel.Money;

/** A firm that carries our parcels and collects our money. */
@Entity
@Table(name = "couriers")
public class Courier {

    @Id private String code;
    @Version private int version;
    private String name;
    private Money codMaximum;
    private String encoding;
    private String totalWord;

    @ElementCollection
    @CollectionTable(name = "courier_areas", joinColumns = @JoinColumn(name = "courier"))
    private Set<Area> areas = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "courier_headings", joinColumns = @JoinColumn(name = "courier"))
    @MapKeyColumn(name = "heading")
    @Column(name = "field")
    private Map<String, String> headings = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "courier_status_words", joinColumns = @JoinColumn(name = "courier"))
    @MapKeyColumn(name = "word")
    @Column(name = "code")
    private Map<String, String> statusWords = new HashMap<>();

    protected Courier() {}

    public Courier(String code) {
        this.code = code;
        this.name = code;
        this.codMaximum = Money.ZERO;
        write(StatementForm.CANONICAL);
    }

    public void rename(String newName) {
        name = newName;
    }

    /** From now on it serves these provinces and collects at most {@code newMaximum}. */
    public void serve(Collection<Area> newAreas, Money newMaximum) {
        areas.retainAll(newAreas);
        areas.addAll(newAreas);
        codMaximum = newMaximum;
    }

    public final void write(StatementForm form) {
        encoding = form.encoding();
        totalWord = form.totalWord();
        headings.clear();
        headings.putAll(form.headings());
        statusWords.clear();
        statusWords.putAll(form.statusWords());
    }

    public StatementForm form() {
        return new StatementForm(encoding, totalWord, headings, statusWords);
    }

    public CourierCode code() {
        return new CourierCode(code);
    }

    public String name() {
        return name;
    }

    public Money codMaximum() {
        return codMaximum;
    }

    public Set<Area> areas() {
        return Set.copyOf(areas);
    }
}

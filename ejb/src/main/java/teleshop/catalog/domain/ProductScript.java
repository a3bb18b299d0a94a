package teleshop.catalog.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.stream.Collectors;

/** What agents say of a product. */
@Entity
@Table(name = "product_scripts")
public class ProductScript {

    private static final String TAB = "\t";

    @Id private String sku;
    @Version private int version;
    private String sentences = "";
    private String objections = "";

    protected ProductScript() {}

    public ProductScript(String sku) {
        this.sku = sku;
    }

    public void say(Script script) {
        sentences = String.join("\n", script.sentences());
        objections =
                script.objections().stream()
                        .map(objection -> objection.says() + TAB + objection.answer())
                        .collect(Collectors.joining("\n"));
    }

    public Script script() {
        return new Script(
                sentences.lines().toList(),
                objections.lines().map(ProductScript::objection).toList());
    }

    private static Script.Objection objection(String line) {
        var parts = line.split(TAB, 2);
        return new Script.Objection(parts[0], parts[1]);
    }
}

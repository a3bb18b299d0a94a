package teleshop.catalog;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import teleshop.catalog.domain.ProductScript;
import teleshop.catalog.domain.Script;
import teleshop.catalog.persistence.ProductScripts;
import teleshop.catalog.persistence.Products;
import teleshop.kernel.AggregateId;
import teleshop.kernel.Roles;
import teleshop.trail.Trail;
import teleshop.trail.domain.Change;
import teleshop.trail.domain.Fact;

/** What agents say of a product, and who words it. */
@Stateless
@RolesAllowed({Roles.LEAD, Roles.ADMIN, Roles.SYSTEM})
public class Scripts {

    private record Sku(String value) implements AggregateId {
        @Override
        public String aggregateType() {
            return "product";
        }
    }

    @Inject private ProductScripts scripts;
    @Inject private Products products;
    @Inject private Trail trail;

    /** Without a line if nobody worded one. */
    @PermitAll
    public Script of(String sku) {
        return scripts.find(sku).map(ProductScript::script).orElse(Script.NONE);
    }

    /**
     * @throws UnknownProduct if there is none
     */
    public void word(String sku, @NotNull Script script) {
        if (products.find(sku).isEmpty()) {
            throw new UnknownProduct(sku);
        }
        var kept = scripts.find(sku).orElseGet(() -> added(sku));
        var change = Change.of("script", kept.script(), script);
        kept.say(script);
        if (change.isReal()) {
            trail.append(Fact.of(new Sku(sku), "script").changing(java.util.List.of(change)));
        }
    }

    private ProductScript added(String sku) {
        var script = new ProductScript(sku);
        scripts.add(script);
        return script;
    }
}

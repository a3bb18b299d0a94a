package teleshop.web.api;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import teleshop.kernel.Roles;
import teleshop.ledger.Balances;
import teleshop.ledger.domain.JournalEntry;
import teleshop.ledger.domain.Posting;

/** Shows the ledger. */
@Path("/ledger")
@RolesAllowed({Roles.FINANCE, Roles.AUDITOR})
@Produces(APPLICATION_JSON)
public class LedgerResource {

    /** What stands on an account; balance is debit less credit. */
    public record Sums(String account, long debit, long credit, long balance) {}

    /** One entry. */
    public record Entry(
            LocalDate date, String sourceType, String source, String rule, List<Line> postings) {}

    /** One side of an entry. */
    public record Line(
            String account,
            long debit,
            long credit,
            String waybill,
            String supplier,
            String courier,
            String order) {}

    @Inject private Balances balances;

    @GET
    @Path("/accounts/{code}")
    public Sums account(
            @PathParam("code") String code,
            @QueryParam("waybill") @DefaultValue("") String waybill,
            @QueryParam("supplier") @DefaultValue("") String supplier) {
        var sums = balances.of(code, waybill, supplier);
        return new Sums(code, sums.debit().minor(), sums.credit().minor(), sums.balance().minor());
    }

    @GET
    @Path("/entries")
    public List<Entry> entries(@QueryParam("source") @NotBlank String source) {
        return balances.entries(source).stream().map(LedgerResource::entry).toList();
    }

    private static Entry entry(JournalEntry e) {
        return new Entry(
                e.date(),
                e.source().type(),
                e.source().id(),
                e.rule(),
                e.postings().stream().map(LedgerResource::line).toList());
    }

    private static Line line(Posting p) {
        var about = p.about();
        return new Line(
                p.account().code(),
                p.debit().minor(),
                p.credit().minor(),
                about.waybill(),
                about.supplier(),
                about.courier(),
                about.order());
    }
}

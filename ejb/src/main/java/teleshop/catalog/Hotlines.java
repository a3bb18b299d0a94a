package teleshop.catalog;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import teleshop.catalog.domain.Advertised;
import teleshop.catalog.domain.Hotline;
import teleshop.catalog.persistence.HotlineBook;

/** Knows what a caller saw on the screen by the number they dialled. */
@Stateless
@PermitAll
public class Hotlines {

    @Inject private HotlineBook book;

    /** Empty if nothing is sold under that number. */
    public Optional<Hotline> of(String dialledNumber) {
        return book.find(dialledNumber);
    }

    /** What the caller wants; empty if nothing is sold under that number. */
    public Optional<Advertised> advertised(String dialledNumber) {
        return book.advertised(dialledNumber);
    }

    public List<Hotline> all() {
        return book.all();
    }
}

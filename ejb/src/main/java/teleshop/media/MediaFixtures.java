package teleshop.media;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import teleshop.kernel.NotInDemoMode;
import teleshop.kernel.Roles;
import teleshop.site.DemoMode;

/** Sets spots and numbers of a demo day; the same again changes nothing. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class MediaFixtures {

    @Inject private AirBook book;
    @Inject private DemoMode demo;

    public void spots(List<@Valid SpotEntry> spots) {
        refuseOutsideDemo();
        spots.forEach(book::keep);
    }

    public void numbers(List<@Valid DnisEntry> numbers) {
        refuseOutsideDemo();
        numbers.forEach(book::keep);
    }

    private void refuseOutsideDemo() {
        if (!demo.isOn()) {
            throw new NotInDemoMode();
        }
    }
}

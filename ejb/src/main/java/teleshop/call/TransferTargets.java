package teleshop.call;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import teleshop.call.domain.AgentVerbs;
import teleshop.call.domain.Extension;
import teleshop.call.domain.TalkVerbs.Colleague;
import teleshop.call.persistence.Extensions;
import teleshop.kernel.InvalidField;
import teleshop.kernel.PhoneNumber;
import teleshop.kernel.Roles;
import teleshop.site.Caller;

/** Finds out whom an agent means: a colleague on duty, an extension, or a number outside. */
@Stateless
@RolesAllowed(Roles.AGENT)
public class TransferTargets {

    @Inject private CallFloor floor;
    @Inject private Extensions extensions;
    @Inject private Caller caller;

    public List<Colleague> colleagues() {
        return floor.look(verbs -> verbs.talks().colleagues(caller.name()));
    }

    /**
     * What the switchboard is to call.
     *
     * @throws InvalidField naming {@code target} if it is nobody, or the agent's own phone
     */
    public String of(String said) {
        var text = said == null ? "" : said.strip();
        if (text.isEmpty()) {
            throw new InvalidField("target", "target-missing", "to whom?");
        }
        var target = extension(text).orElseGet(() -> outside(text));
        if (target.equals(ownExtension())) {
            throw new InvalidField("target", "target-own", "that is your own phone");
        }
        return target;
    }

    private Optional<String> extension(String text) {
        var colleague =
                floor.look(verbs -> verbs.desks().view(text))
                        .map(AgentVerbs.View::extension)
                        .map(Extension::number);
        boolean short4 = text.matches("\\d{1,20}");
        return colleague.isPresent() || !short4
                ? colleague
                : extensions.find(text).map(Extension::number);
    }

    private static String outside(String text) {
        boolean isNumber = text.matches("[+\\d][\\d\\s()-]{2,24}");
        var number = isNumber ? Optional.of(text.replaceAll("\\D", "")) : Optional.<String>empty();
        return number.filter(digits -> digits.length() >= 3 && digits.length() <= 15)
                .map(PhoneNumber::of)
                .filter(PhoneNumber::isValid)
                .map(PhoneNumber::value)
                .orElseThrow(() -> new InvalidField("target", "target-unknown", "nobody: " + text));
    }

    private String ownExtension() {
        return floor.look(verbs -> verbs.desks().view(caller.name()))
                .map(view -> view.extension().number())
                .orElse("");
    }
}

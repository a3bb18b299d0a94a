package teleshop.web.page;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import teleshop.kernel.BusinessException;
import teleshop.kernel.InvalidField;
import teleshop.trail.Refusals;
import teleshop.web.Texts;

/**
 * Does what the user asked and tells a refusal where it belongs: at its field if the page has one
 * of that name, else on top. The field's name is the last word of the command's, such as {@code
 * phone}.
 */
@RequestScoped
public class Screen {

    @Inject private Refusals refusals;

    /**
     * @return whether it was done
     */
    public boolean did(Runnable deed) {
        return did("", deed);
    }

    /**
     * @param field where a refusal is told that names no field of this page
     */
    public boolean did(String field, Runnable deed) {
        try {
            deed.run();
            return true;
        } catch (ConstraintViolationException no) {
            no.getConstraintViolations().forEach(violation -> tell(field, violation));
        } catch (BusinessException no) {
            refusals.record(no);
            tell(
                    clientId(fieldOf(no)).isPresent() ? fieldOf(no) : field,
                    Texts.refusal(no, language()));
        } catch (EJBAccessException no) {
            tell("", text("refusal.forbidden"));
        }
        return false;
    }

    /** A quiet word that all went well, where the thing itself cannot show it. */
    public void say(String key) {
        add(null, FacesMessage.SEVERITY_INFO, text(key));
    }

    /** At a field of the page; on top if there is none of that name. */
    public void tell(String field, String text) {
        add(clientId(field).orElse(null), FacesMessage.SEVERITY_ERROR, text);
    }

    public String text(String key) {
        return Texts.of(key, language());
    }

    private void tell(String other, ConstraintViolation<?> no) {
        var field = lastWord(no.getPropertyPath());
        var rule = no.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
        var known = Texts.of("rule." + field + "." + rule, language());
        tell(
                clientId(field).isPresent() ? field : other,
                known.startsWith("rule.") ? general(rule, no) : known);
    }

    private static String general(String rule, ConstraintViolation<?> no) {
        var text = Texts.of("rule." + rule, language());
        return text.startsWith("rule.") ? no.getMessage() : text;
    }

    private static String lastWord(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .map(Path.Node::getName)
                .filter(name -> name != null && !name.startsWith("<"))
                .reduce("", (before, last) -> last);
    }

    private static String fieldOf(BusinessException no) {
        return no instanceof InvalidField bad
                ? bad.field().substring(bad.field().lastIndexOf('.') + 1)
                : "";
    }

    private static Optional<String> clientId(String field) {
        var faces = FacesContext.getCurrentInstance();
        var root = faces.getViewRoot();
        var found = new UIComponent[1];
        if (!field.isEmpty()) {
            root.visitTree(
                    jakarta.faces.component.visit.VisitContext.createVisitContext(
                            faces, null, Set.of(VisitHint.SKIP_UNRENDERED)),
                    (context, component) -> {
                        if (field.equals(component.getId())) {
                            found[0] = component;
                            return jakarta.faces.component.visit.VisitResult.COMPLETE;
                        }
                        return jakarta.faces.component.visit.VisitResult.ACCEPT;
                    });
        }
        return Optional.ofNullable(found[0]).map(component -> component.getClientId(faces));
    }

    private static void add(String clientId, FacesMessage.Severity severity, String text) {
        var faces = FacesContext.getCurrentInstance();
        faces.addMessage(clientId, new FacesMessage(severity, text, text));
    }

    private static java.util.Locale language() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}

package teleshop.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import teleshop.web.page.Place.Room;

/** What stands around every page: where one may go, and the way out. */
@Named
@RequestScoped
public class Shell {

    /** One group of the navigation. */
    public record Group(Room room, List<Place> places) {}

    @Inject private HttpServletRequest request;

    public List<Group> getGroups() {
        return Arrays.stream(Room.values())
                .map(room -> new Group(room, places(room)))
                .filter(group -> !group.places().isEmpty())
                .toList();
    }

    private List<Place> places(Room room) {
        return open().filter(place -> place.room() == room).toList();
    }

    java.util.stream.Stream<Place> open() {
        return Arrays.stream(Place.values())
                .filter(Place::isInNavigation)
                .filter(place -> place.admits(request::isUserInRole));
    }

    /** The first page of the person's work; the welcome page if there is none. */
    public String home() {
        return open().findFirst().map(p -> p.path() + "?faces-redirect=true").orElse(null);
    }

    public boolean isHere(Place place) {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId().equals(place.path());
    }

    /** For style and script only; what is allowed is decided at the doors. */
    public boolean is(String role) {
        return request.isUserInRole(role);
    }

    public String leave() throws ServletException {
        request.logout();
        FacesContext.getCurrentInstance().getExternalContext().invalidateSession();
        return "/sign-in?faces-redirect=true";
    }
}

package teleshop.telephony.asterisk;

import org.asteriskjava.manager.event.ResponseEvent;

/** Closes the list that {@link DbGetTreeAction} asks for. */
public final class DbGetTreeCompleteEvent extends ResponseEvent {

    private static final long serialVersionUID = 1L;

    public DbGetTreeCompleteEvent(Object source) {
        super(source);
    }

    /** The list says twice that it is done; once is enough for us. */
    public void setEventList(String eventList) {}

    public void setListItems(String listItems) {}
}

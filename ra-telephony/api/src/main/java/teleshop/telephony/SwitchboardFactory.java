package teleshop.telephony;

/** Where a {@link Switchboard} is borrowed; bound at {@code java:/eis/Switchboard}. */
public interface SwitchboardFactory {

    /**
     * @throws SwitchboardDown if there is no link
     */
    Switchboard connect();
}

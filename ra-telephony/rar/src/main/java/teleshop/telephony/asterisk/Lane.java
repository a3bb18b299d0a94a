package teleshop.telephony.asterisk;

import jakarta.resource.spi.work.HintsContext;
import jakarta.resource.spi.work.Work;
import jakarta.resource.spi.work.WorkContext;
import jakarta.resource.spi.work.WorkContextProvider;
import java.util.List;

/** Delivers the events of its calls one after the other. */
final class Lane implements Work, WorkContextProvider {

    private static final long serialVersionUID = 1L;

    private final transient Mailbox mailbox;

    Lane(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @Override
    public void run() {
        try {
            for (Runnable next = mailbox.take(); next != null; next = mailbox.take()) {
                next.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void release() {
        mailbox.close();
    }

    @Override
    public List<WorkContext> getWorkContexts() {
        return longRunning();
    }

    /** Tells the work manager that the thread stays busy. */
    static List<WorkContext> longRunning() {
        var hints = new HintsContext();
        hints.setHint(HintsContext.LONGRUNNING_HINT, Boolean.TRUE);
        return List.of(hints);
    }
}

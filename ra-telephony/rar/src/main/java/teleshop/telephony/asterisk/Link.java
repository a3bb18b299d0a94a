package teleshop.telephony.asterisk;

import jakarta.resource.spi.work.Work;
import jakarta.resource.spi.work.WorkContext;
import jakarta.resource.spi.work.WorkContextProvider;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import teleshop.telephony.PbxEvent;

/**
 * Keeps the hearing session up for one endpoint: connects, reads back what was missed, shows that
 * we are there, and begins again when the switchboard is gone or silent.
 */
final class Link implements Work, WorkContextProvider {

    private static final long serialVersionUID = 1L;
    private static final System.Logger LOG = System.getLogger(Link.class.getName());

    private final transient Settings settings;
    private final transient Lanes lanes;
    private final transient Backoff backoff;
    private final transient CountDownLatch closed = new CountDownLatch(1);
    private final transient InstantSource clock = InstantSource.system();
    private transient volatile Hearing hearing;
    private transient boolean stands;
    private transient boolean lamented;

    Link(Settings settings, Lanes lanes) {
        this.settings = settings;
        this.lanes = lanes;
        this.backoff =
                new Backoff(settings.reconnectDelayMillis(), settings.reconnectDelayMaxMillis());
    }

    @Override
    public void run() {
        try {
            while (closed.getCount() > 0) {
                connect();
                closed.await(backoff.nextMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void connect() throws InterruptedException {
        hearing = new Hearing(lanes);
        try (AmiLine ears = AmiLine.toHear(settings, hearing);
                AmiLine mouth = AmiLine.toSpeak(settings)) {
            stand(ears, new Heartbeat(mouth));
        } catch (RuntimeException e) {
            lament(e);
        } finally {
            fall();
        }
    }

    /** The heart beats by a line of its own, so that no answer has to wait behind a burst. */
    private void stand(AmiLine ears, Heartbeat heartbeat) throws InterruptedException {
        hearing.awaitBoot(settings.responseTimeoutMillis());
        List<PbxEvent> news = new Resync(ears).read();
        heartbeat.beat();
        hearing.tell(news);
        rise();
        while (closed.getCount() > 0 && !hearing.lostWithin(settings.heartbeatEveryMillis())) {
            ears.listen(settings.silenceAfterMillis());
            heartbeat.beat();
            backoff.reset();
            hearing.tellOverdue();
        }
    }

    private void rise() {
        stands = true;
        lamented = false;
        LOG.log(System.Logger.Level.INFO, "the switchboard {0} is there", settings.host());
    }

    private void fall() {
        if (stands) {
            stands = false;
            lanes.add(new PbxEvent.LinkDown(clock.instant()));
        }
    }

    private void lament(RuntimeException e) {
        if (!lamented) {
            lamented = true;
            LOG.log(System.Logger.Level.WARNING, "the switchboard is not there: {0}", e.toString());
        }
    }

    /** Begins again, so that everything is told again. */
    void renew() {
        if (hearing != null) {
            hearing.giveUp();
        }
    }

    @Override
    public void release() {
        closed.countDown();
        renew();
    }

    @Override
    public List<WorkContext> getWorkContexts() {
        return Lane.longRunning();
    }
}

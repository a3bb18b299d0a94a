package teleshop.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import teleshop.settlement.JobOrder;

/** Starts the jobs that a deed of the day asked for. */
@ApplicationScoped
public class AskedJobs {

    @Inject private Jobs jobs;

    void on(@Observes JobOrder order) {
        jobs.start(order.job(), order.parameters());
    }
}

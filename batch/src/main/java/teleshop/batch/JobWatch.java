package teleshop.batch;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.batch.operations.JobRestartException;
import jakarta.batch.operations.NoSuchJobException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import teleshop.kernel.Roles;
import teleshop.settlement.DueJobs;

/**
 * Starts the jobs that are due by the shop's clock, once in the cluster, and goes on with those
 * that a dead server left in the middle.
 */
@Singleton
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobWatch {

    private static final System.Logger LOG = System.getLogger(JobWatch.class.getName());

    @Inject private DueJobs due;
    @Inject private Jobs jobs;

    private final String node = UUID.randomUUID().toString();
    private boolean resumed;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void look() {
        if (!resumed) {
            Jobs.NAMES.forEach(JobWatch::resume);
            resumed = true;
        }
        due.take(node).forEach(job -> jobs.start(job, Map.of()));
    }

    private static void resume(String job) {
        for (long execution : running(job)) {
            try {
                BatchRuntime.getJobOperator().restart(execution, new Properties());
            } catch (JobRestartException e) {
                LOG.log(Level.WARNING, "job " + job + " " + execution + " cannot go on", e);
            }
        }
    }

    private static List<Long> running(String job) {
        try {
            return BatchRuntime.getJobOperator().getRunningExecutions(job);
        } catch (NoSuchJobException neverRun) {
            return List.of();
        }
    }
}

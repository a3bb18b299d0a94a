package teleshop.batch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.operations.JobSecurityException;
import jakarta.batch.operations.NoSuchJobException;
import jakarta.batch.operations.NoSuchJobExecutionException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.JobExecution;
import jakarta.batch.runtime.JobInstance;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import teleshop.kernel.Roles;

/**
 * Starts jobs and tells how they go. It stands in the module that holds the job files, because
 * WildFly looks there for them.
 */
@Stateless
@RolesAllowed({Roles.FINANCE, Roles.FINANCE_LEAD, Roles.LEAD, Roles.ADMIN, Roles.SYSTEM})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Jobs {

    /** All that can be started. */
    public static final List<String> NAMES =
            List.of("courier-reconciliation", "supplier-settlement");

    private static final int MOST = 20;

    /**
     * @throws UnknownJob if there is none of that name
     */
    public JobView start(String job, Map<String, String> parameters) {
        refuseUnknown(job);
        var given = new Properties();
        parameters.forEach(given::setProperty);
        return execution(job, operator().start(job, given));
    }

    /** The latest runs, newest first, 20 of each job at most. */
    public List<JobView> latest() {
        return NAMES.stream().flatMap(Jobs::latest).map(JobViews::of).toList();
    }

    public JobView execution(String job, long id) {
        refuseUnknown(job);
        try {
            return JobViews.of(operator().getJobExecution(id));
        } catch (NoSuchJobExecutionException | JobSecurityException e) {
            throw new UnknownJob(job + " " + id);
        }
    }

    private static Stream<JobExecution> latest(String job) {
        try {
            return operator().getJobInstances(job, 0, MOST).stream().flatMap(Jobs::executions);
        } catch (NoSuchJobException neverRun) {
            return Stream.empty();
        }
    }

    private static Stream<JobExecution> executions(JobInstance instance) {
        return operator().getJobExecutions(instance).stream();
    }

    private static void refuseUnknown(String job) {
        if (!NAMES.contains(job)) {
            throw new UnknownJob(job);
        }
    }

    private static JobOperator operator() {
        return BatchRuntime.getJobOperator();
    }
}

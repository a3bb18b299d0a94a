package teleshop.batch;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.JobExecution;
import jakarta.batch.runtime.Metric.MetricType;
import jakarta.batch.runtime.StepExecution;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import teleshop.batch.JobView.Step;

/** Makes views of what the batch runtime knows of a run. */
final class JobViews {

    private JobViews() {}

    static JobView of(JobExecution run) {
        var operator = BatchRuntime.getJobOperator();
        var steps =
                operator.getStepExecutions(run.getExecutionId()).stream()
                        .map(JobViews::step)
                        .toList();
        return new JobView(
                run.getJobName(),
                run.getExecutionId(),
                run.getBatchStatus().name(),
                run.getExitStatus() == null ? "" : run.getExitStatus(),
                parameters(run.getJobParameters()),
                instant(run.getStartTime()),
                instant(run.getEndTime()),
                steps.stream().mapToLong(Step::written).sum(),
                steps);
    }

    private static Step step(StepExecution step) {
        return new Step(
                step.getStepName(),
                step.getBatchStatus().name(),
                step.getExitStatus() == null ? "" : step.getExitStatus(),
                metric(step, MetricType.READ_COUNT),
                metric(step, MetricType.WRITE_COUNT));
    }

    private static long metric(StepExecution step, MetricType type) {
        for (var metric : step.getMetrics()) {
            if (metric.getType() == type) {
                return metric.getValue();
            }
        }
        return 0;
    }

    private static Map<String, String> parameters(Properties given) {
        var parameters = new TreeMap<String, String>();
        if (given != null) {
            given.stringPropertyNames().forEach(n -> parameters.put(n, given.getProperty(n)));
        }
        return parameters;
    }

    private static Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }
}

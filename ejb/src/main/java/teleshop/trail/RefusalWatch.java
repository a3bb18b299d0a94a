package teleshop.trail;

import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import teleshop.kernel.AggregateId;
import teleshop.kernel.BusinessException;
import teleshop.kernel.BusinessException.Attempt;
import teleshop.kernel.Missing;

/**
 * Stands before every door (ejb-jar.xml binds it) and notes on a refusal what was tried. The edge
 * that the deed came in by hands it to {@link Refusals} once the transaction is rolled back: its
 * locks on the same trail are gone only then.
 */
public class RefusalWatch {

    @AroundInvoke
    Object watch(InvocationContext deed) throws Exception {
        try {
            return deed.proceed();
        } catch (BusinessException no) {
            var arguments = deed.getParameters();
            if (arguments.length > 0
                    && arguments[0] instanceof AggregateId about
                    && !(no instanceof Missing)) {
                no.during(new Attempt(about, deed.getMethod().getName()));
            }
            throw no;
        }
    }
}

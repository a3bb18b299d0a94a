package teleshop.batch;

import teleshop.kernel.Missing;

/** There is no job of that name, or it was never run under that number. */
public class UnknownJob extends Missing {

    private static final long serialVersionUID = 1L;

    public UnknownJob(String what) {
        super("unknown-job", "no job " + what);
    }
}

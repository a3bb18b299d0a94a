package teleshop.staff;

import teleshop.kernel.Missing;

/** Nobody of that name works here. */
public final class UnknownStaff extends Missing {

    private static final long serialVersionUID = 1L;

    public UnknownStaff(String name) {
        super("unknown-staff", "nobody is called " + name);
    }
}

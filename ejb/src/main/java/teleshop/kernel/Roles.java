package teleshop.kernel;

/** What people (and the system itself) may be in the shop. */
public final class Roles {

    public static final String ADMIN = "admin";
    public static final String AGENT = "agent";
    public static final String LEAD = "lead";
    public static final String REVIEWER = "reviewer";
    public static final String REVIEW_LEAD = "reviewlead";
    public static final String WAREHOUSE = "warehouse";
    public static final String LOGISTICS = "logistics";
    public static final String FINANCE = "finance";
    public static final String FINANCE_LEAD = "financelead";
    public static final String MEDIA = "media";
    public static final String AUDITOR = "auditor";
    public static final String COURIER = "courier";

    /** Jobs, messages and the switchboard; no person has it. */
    public static final String SYSTEM = "system";

    private Roles() {}
}

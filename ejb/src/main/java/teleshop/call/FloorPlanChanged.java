package teleshop.call;

import teleshop.call.domain.FloorPlan;

/** The next call follows this plan. */
public record FloorPlanChanged(FloorPlan plan) {}

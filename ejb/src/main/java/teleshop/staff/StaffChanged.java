package teleshop.staff;

/** Somebody was disabled, took other roles or another password: what was remembered is void. */
public record StaffChanged(String name) {}

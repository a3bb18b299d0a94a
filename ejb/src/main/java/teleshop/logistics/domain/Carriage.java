package teleshop.logistics.domain;

/** Who carries a parcel, and in which wave of a warehouse's day it is picked. */
public record Carriage(Waybill waybill, String courier, String wave) {}

package teleshop.logistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import teleshop.kernel.NumberType;
import teleshop.logistics.domain.Carriage;
import teleshop.logistics.domain.Parcel;
import teleshop.logistics.domain.Shipment;
import teleshop.logistics.domain.ShipmentEvent;
import teleshop.logistics.domain.Wave;
import teleshop.logistics.domain.Waybill;
import teleshop.logistics.persistence.Shipments;
import teleshop.logistics.persistence.Waves;
import teleshop.site.Numbering;
import teleshop.site.SiteZone;

/** Gives parcels their courier, wave and waybill. */
@ApplicationScoped
class Sorting {

    @Inject private CourierChoice choice;
    @Inject private Numbering numbering;
    @Inject private Waves waves;
    @Inject private Shipments shipments;
    @Inject private ShipmentChronicle chronicle;
    @Inject private SiteZone site;
    @Inject private Clock clock;

    /**
     * All parcels or none.
     *
     * @return empty if one of them finds no courier
     */
    Optional<List<Waybill>> sort(List<Parcel> parcels) {
        var couriers = parcels.stream().map(choice::choose).flatMap(Optional::stream).toList();
        if (couriers.size() < parcels.size()) {
            return Optional.empty();
        }
        var waybills = new ArrayList<Waybill>();
        for (int i = 0; i < couriers.size(); i++) {
            waybills.add(sort(parcels.get(i), couriers.get(i), Map.of()));
        }
        return Optional.of(waybills);
    }

    /**
     * @param links what the trail is to know of the choice
     */
    Waybill sort(Parcel parcel, String courier, Map<String, String> links) {
        var waybill = new Waybill(numbering.next(NumberType.WAYBILL));
        var wave = wave(parcel.warehouse(), courier, site.dayOf(clock.instant()));
        var carriage = new Carriage(waybill, courier, wave.number());
        var shipment = new Shipment(carriage, parcel, clock.instant());
        shipments.add(shipment);
        var all = new TreeMap<>(links);
        all.putAll(Map.of("order", parcel.order().value(), "courier", courier));
        all.put("wave", wave.number());
        chronicle.begin(
                shipment,
                all,
                new ShipmentEvent.Allocated(waybill, parcel.order(), clock.instant()));
        return waybill;
    }

    /** What the warehouse picks for the courier that day. */
    Wave wave(String warehouse, String courier, LocalDate day) {
        return waves.find(warehouse, courier, day).orElseGet(() -> first(warehouse, courier, day));
    }

    /** Of those who open it at once, the second finds what the first has opened. */
    private Wave first(String warehouse, String courier, LocalDate day) {
        waves.takeTurn();
        return waves.find(warehouse, courier, day)
                .orElseGet(
                        () -> {
                            var number = numbering.next(NumberType.WAVE);
                            var wave = new Wave(number, warehouse, courier, day);
                            waves.add(wave);
                            return wave;
                        });
    }
}

package teleshop.switchboard;

import java.time.Duration;
import java.util.Comparator;
import java.util.PriorityQueue;

/** The time simulated people live by: as fast as the wall clock, or so many times faster. */
final class Pace implements Runnable {

    private static final long LONGEST_NAP_MILLIS = 1000;

    private final PriorityQueue<Appointment> appointments =
            new PriorityQueue<>(Comparator.comparingLong(Appointment::due));
    private int rate = 1;
    private long sinceNanos = System.nanoTime();
    private long livedNanos;
    private boolean over;

    /** Something a person will do unless it is cancelled before. */
    record Appointment(long due, Runnable deed) {}

    synchronized Appointment in(Duration time, Runnable deed) {
        var appointment = new Appointment(now() + time.toNanos(), deed);
        appointments.add(appointment);
        notifyAll();
        return appointment;
    }

    synchronized void cancel(Appointment appointment) {
        appointments.remove(appointment);
    }

    synchronized void runAt(int newRate) {
        livedNanos = now();
        sinceNanos = System.nanoTime();
        rate = newRate;
        notifyAll();
    }

    private long now() {
        return livedNanos + (System.nanoTime() - sinceNanos) * rate;
    }

    @Override
    public void run() {
        try {
            for (Appointment next = next(); next != null; next = next()) {
                next.deed().run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized Appointment next() throws InterruptedException {
        while (!over) {
            Appointment first = appointments.peek();
            long millis = first == null ? LONGEST_NAP_MILLIS : millisTo(first);
            if (millis <= 0) {
                return appointments.poll();
            }
            wait(Math.min(millis, LONGEST_NAP_MILLIS));
        }
        return null;
    }

    private long millisTo(Appointment appointment) {
        long nanos = (appointment.due() - now()) / rate;
        return nanos <= 0 ? 0 : nanos / 1_000_000 + 1;
    }

    synchronized void end() {
        over = true;
        notifyAll();
    }
}

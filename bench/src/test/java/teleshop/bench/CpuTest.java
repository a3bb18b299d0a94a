package teleshop.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CpuTest {

    @Test
    void work_is_counted() {
        long before = Cpu.nanosOfThis();
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < 300_000_000) {
            Thread.onSpinWait();
        }
        assertThat(Cpu.nanosOfThis() - before).isGreaterThan(50_000_000);
    }
}

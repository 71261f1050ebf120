package org.assay.host.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.host.felix.Distribution;
import org.assay.host.felix.Host;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class FelixEnginesTest {
    private static final Map<String, Object> MARK = Map.of("assay.http", true);

    @Test
    @Timeout(10)
    void aServerThatCannotListenIsNotWaitedFor() {
        AssayException taken = new AssayException(IssueCode.REQUEST_INVALID, Location.NONE, "cannot serve: in use");

        try (Host host = Host.start(new Distribution(List.of(), List.of(), List.of()), Map.of())) {
            host.offer(AssayException.class, taken, MARK);

            assertThatThrownBy(() -> FelixEngines.bound(host.services())).isSameAs(taken);
        }
    }

    @Test
    void theAddressBoundIsTheServers() {
        InetSocketAddress address = InetSocketAddress.createUnresolved("127.0.0.1", 8080);

        try (Host host = Host.start(new Distribution(List.of(), List.of(), List.of()), Map.of())) {
            host.offer(InetSocketAddress.class, address, MARK);

            assertThat(FelixEngines.bound(host.services())).isEqualTo(address);
        }
    }
}

package org.assay.testkit;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.api.service.Advisor;
import org.assay.api.service.Assessor;
import org.assay.api.service.RulesetCatalog;
import org.assay.api.service.Workbench;
import org.assay.host.felix.Distribution;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts the engine once for a test class and hands it to test methods that ask for {@link RunningAssay},
 * {@link Assessor}, {@link Advisor}, {@link RulesetCatalog} or {@link Workbench}:
 *
 * <pre>{@code
 * @RegisterExtension
 * static final AssayExtension ASSAY = AssayExtension.of(Path.of("target/assay"));
 * }</pre>
 */
public final class AssayExtension implements BeforeAllCallback, AfterAllCallback, ParameterResolver {
    private static final Set<Class<?>> OFFERED =
            Set.of(RunningAssay.class, Assessor.class, Advisor.class, RulesetCatalog.class, Workbench.class);

    private final Distribution distribution;
    private Optional<RunningAssay> running = Optional.empty();

    private AssayExtension(Distribution distribution) {
        this.distribution = distribution;
    }

    /** Runs an unpacked distribution. */
    public static AssayExtension of(Path distribution) {
        return new AssayExtension(Distribution.at(distribution));
    }

    /** Runs lists of jars. */
    public static AssayExtension of(Distribution distribution) {
        return new AssayExtension(distribution);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        running = Optional.of(RunningAssay.of(distribution, Map.of()));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        running.ifPresent(RunningAssay::close);
        running = Optional.empty();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return OFFERED.contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        RunningAssay assay = running.orElseThrow(() -> new IllegalStateException("the engine runs only during tests"));
        return type == RunningAssay.class ? assay : assay.one(type);
    }
}

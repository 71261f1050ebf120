package org.assay.host.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.Issue;
import org.assay.api.service.Advisor;
import org.assay.api.service.Assessor;
import org.assay.api.service.RulesetCatalog;
import org.assay.api.service.Workbench;
import org.assay.api.spi.DocumentReader;
import org.assay.api.spi.DocumentWriter;
import org.assay.api.spi.ProfileReader;
import org.assay.api.spi.TreeWriter;
import org.assay.host.felix.Host;
import org.assay.host.felix.RuleBundles;

/** The engine as the bundles of a host offer it. */
record FelixEngine(Host host) implements Engine {
    @Override
    public Assessor assessor() {
        return host.services().one(Assessor.class);
    }

    @Override
    public Advisor advisor() {
        return host.services().one(Advisor.class);
    }

    @Override
    public RulesetCatalog catalog() {
        return host.services().one(RulesetCatalog.class);
    }

    @Override
    public Workbench workbench() {
        return host.services().one(Workbench.class);
    }

    @Override
    public List<ProfileReader> readers() {
        return host.services().all(ProfileReader.class);
    }

    @Override
    public List<DocumentWriter> writers() {
        return host.services().all(DocumentWriter.class);
    }

    @Override
    public List<DocumentReader> documentReaders() {
        return host.services().all(DocumentReader.class);
    }

    @Override
    public List<TreeWriter> treeWriters() {
        return host.services().all(TreeWriter.class);
    }

    @Override
    public List<Issue> problems() {
        return Stream.concat(host.problems().stream(), catalog().problems().stream())
                .toList();
    }

    @Override
    public void use(List<Path> ruleBundles) {
        List<Issue> before = catalog().problems();
        RuleBundles.Installed installed = host.rules().installInstead(ruleBundles);
        List<Issue> faults = new ArrayList<>(installed.issues());
        catalog().problems().stream()
                .filter(problem -> !before.contains(problem))
                .forEach(faults::add);
        if (!faults.isEmpty()) {
            throw new AssayException(faults);
        }
    }

    @Override
    public void close() {
        host.close();
    }
}

package org.assay.host.command;

import java.nio.file.Path;
import java.util.List;
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

/** The running engine, as far as commands use it. */
public interface Engine extends AutoCloseable {
    /** Returns what assesses profiles. */
    Assessor assessor();

    /** Returns what says why scores are what they are, and what would lift them. */
    Advisor advisor();

    /** Returns what is loaded. */
    RulesetCatalog catalog();

    /** Returns what authors work with. */
    Workbench workbench();

    /** Returns a reader for each format of profiles. */
    List<ProfileReader> readers();

    /** Returns a writer for each format of assessments. */
    List<DocumentWriter> writers();

    /** Returns a reader for each format that assessments are read back from. */
    List<DocumentReader> documentReaders();

    /** Returns a writer for each format of what is not an assessment. */
    List<TreeWriter> treeWriters();

    /** Returns what is wrong with bundles that are not in use. */
    List<Issue> problems();

    /**
     * Puts rule bundles in force for this run, instead of others of the same name and version.
     *
     * @throws AssayException if one is refused
     */
    void use(List<Path> ruleBundles);

    @Override
    void close();
}

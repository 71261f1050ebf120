package org.assay.host.screen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import org.assay.api.issue.AssayException;
import org.assay.api.issue.IssueCode;
import org.assay.api.issue.Location;
import org.assay.api.service.AssessmentRequest;

/** Screens in more processes than this one. It is no part of the distribution, as it brings far more than all of Assay. */
public interface Cluster {
    /**
     * What is to be screened.
     *
     * @param master where, such as {@code local[2]} or {@code spark://host:7077}
     * @param rules jars of rule bundles that count instead of installed ones of the same name and version
     * @param request by what
     * @param detail how much is written of each assessment
     * @param input a file of profiles, or a URL of one
     * @param output a folder for the results that is not there yet, or a URL of one
     */
    record Work(
            String master, List<Path> rules, AssessmentRequest request, Detail detail, String input, String output) {
        public Work {
            rules = List.copyOf(rules);
        }
    }

    /**
     * Screens it.
     *
     * @throws AssayException with {@code request.invalid} if there is no such input, or something where the output is to be
     * @throws IOException if the input cannot be read or the output not be written
     */
    Screening.Outcome screen(Work work) throws IOException;

    /**
     * Returns the one on the class path.
     *
     * @throws AssayException with {@code request.invalid} if there is none, saying how to get it
     */
    static Cluster find() {
        return ServiceLoader.load(Cluster.class)
                .findFirst()
                .orElseThrow(() -> new AssayException(
                        IssueCode.REQUEST_INVALID,
                        Location.NONE,
                        "`--master` needs Assay on Apache Spark, which is not here: build it with `mvn package -Pspark"
                                + " -pl engine/spark -am -DskipTests`, and name the folder engine/spark/target/spark in the"
                                + " environment variable ASSAY_SPARK or put it into the distribution as `spark`"));
    }
}

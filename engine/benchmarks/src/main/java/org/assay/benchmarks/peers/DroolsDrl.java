package org.assay.benchmarks.peers;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assay.benchmarks.Contender;
import org.assay.benchmarks.Workload;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.Results;
import org.kie.api.runtime.KieContainer;

/**
 * Drools with rules as most people write them: DRL text with one rule a requirement, one inserted fact an answer, and
 * a session a company. The rules differ in the indicator they ask for, so Drools finds the rule of an answer by its
 * hash.
 */
public final class DroolsDrl {
    private static final String HEAD = """
        package bench;
        import org.assay.benchmarks.peers.Answer;
        global org.assay.benchmarks.peers.Findings %s;
        """.formatted(Sessions.FINDINGS);
    private static final String RULE = """
        rule "%1$s" when
            Answer(indicator == "%2$s", value > %3$s)
        then
            findings.add("%1$s");
        end
        """;

    private DroolsDrl() {}

    /** Compiles the rules, and makes sessions for the companies of a workload. */
    public static Contender of(Workload workload) {
        return new Sessions(workload, container(rules(workload.size())).newKieSessionsPool(Sessions.POOLED));
    }

    private static String rules(int size) {
        return IntStream.range(0, size).mapToObj(DroolsDrl::rule).collect(Collectors.joining("", HEAD, ""));
    }

    private static String rule(int number) {
        return RULE.formatted(Workload.requirement(number), Workload.indicator(number), Workload.LIMIT);
    }

    private static KieContainer container(String rules) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem().write("src/main/resources/bench/requirements.drl", rules);
        KieBuilder builder = services.newKieBuilder(files).buildAll();
        Results results = builder.getResults();
        if (results.hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(
                    results.getMessages(Message.Level.ERROR).toString());
        }
        return services.newKieContainer(builder.getKieModule().getReleaseId());
    }
}

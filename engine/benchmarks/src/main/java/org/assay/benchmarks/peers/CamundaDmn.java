package org.assay.benchmarks.peers;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assay.benchmarks.Contender;
import org.assay.benchmarks.Workload;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;

/**
 * Camunda's DMN engine with one table that collects findings, one row a requirement. A column an indicator would make
 * a table of millions of cells, so there is one column, of all answers, and the cell of a row holds its whole
 * condition. Cells are in JUEL, one of the two languages the engine knows: it keeps JUEL parsed but parses FEEL anew
 * at each evaluation, which takes far longer.
 */
public final class CamundaDmn implements Contender {
    private static final String ANSWERS = "bench";
    private static final String DECISION = "requirements";
    private static final String FINDING = "finding";
    private static final String HEAD = """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="definitions" name="benchmarks"
            namespace="https://assay.example/benchmarks" expressionLanguage="juel">
          <decision id="%s" name="Requirements">
            <decisionTable id="table" hitPolicy="COLLECT">
              <input id="answers"><inputExpression id="all"><text>${%s}</text></inputExpression></input>
              <output id="output" name="%s" typeRef="string"/>
        """.formatted(DECISION, ANSWERS, FINDING);
    private static final String ROW = """
              <rule id="%1$s">
                <inputEntry id="%1$s-in"><text>${%2$s &gt; %3$s}</text></inputEntry>
                <outputEntry id="%1$s-out"><text>${'%1$s'}</text></outputEntry>
              </rule>
        """;
    private static final String TAIL = """
            </decisionTable>
          </decision>
        </definitions>
        """;

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final DmnDecision decision;
    private final List<VariableContext> companies;

    /** Parses the table. */
    public CamundaDmn(Workload workload) {
        byte[] table = table(workload.size()).getBytes(StandardCharsets.UTF_8);
        this.decision = engine.parseDecision(DECISION, new ByteArrayInputStream(table));
        this.companies =
                workload.companies().stream().map(CamundaDmn::variables).toList();
    }

    private static String table(int size) {
        return IntStream.range(0, size).mapToObj(CamundaDmn::row).collect(Collectors.joining("", HEAD, TAIL));
    }

    private static String row(int number) {
        return ROW.formatted(Workload.requirement(number), Workload.indicator(number), Workload.LIMIT);
    }

    private static VariableContext variables(Map<String, Integer> answers) {
        Map<String, Integer> byName = new HashMap<>();
        answers.forEach((indicator, hours) -> byName.put(indicator.substring(ANSWERS.length() + 1), hours));
        return Variables.putValue(ANSWERS, byName).asVariableContext();
    }

    @Override
    public Object evaluate(int company) {
        return engine.evaluateDecisionTable(decision, companies.get(company));
    }

    @Override
    public Set<String> findings(Object evaluated) {
        return new HashSet<>(((DmnDecisionTableResult) evaluated).<String>collectEntries(FINDING));
    }
}

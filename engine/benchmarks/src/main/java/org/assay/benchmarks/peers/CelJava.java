package org.assay.benchmarks.peers;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelVariableResolver;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.assay.benchmarks.Contender;
import org.assay.benchmarks.Workload;

/**
 * CEL-Java with one checked and planned program a requirement, such as {@code bench.i00007 > 48}, and one typed
 * variable an indicator. The programs ask a resolver for the variable they read: given a map of all, each would copy
 * it first.
 */
public final class CelJava implements Contender {
    private final List<Requirement> requirements;
    private final List<CelVariableResolver> companies;

    /** Compiles the programs. */
    public CelJava(Workload workload) {
        this.requirements = requirements(workload.size());
        this.companies = workload.companies().stream().map(CelJava::variables).toList();
    }

    private static List<Requirement> requirements(int size) {
        CelCompiler compiler = compiler(size);
        CelRuntime runtime = CelRuntimeFactory.standardCelRuntimeBuilder().build();
        return IntStream.range(0, size)
                .mapToObj(number -> Requirement.of(number, compiler, runtime))
                .toList();
    }

    private static CelCompiler compiler(int size) {
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder();
        for (int number = 0; number < size; number++) {
            builder.addVar(Workload.indicator(number), SimpleType.INT);
        }
        return builder.build();
    }

    private static CelVariableResolver variables(Map<String, Integer> answers) {
        Map<String, Object> variables = new HashMap<>();
        answers.forEach((indicator, hours) -> variables.put(indicator, hours.longValue()));
        return name -> Optional.ofNullable(variables.get(name));
    }

    @Override
    public Object evaluate(int company) {
        Findings findings = new Findings();
        CelVariableResolver variables = companies.get(company);
        for (Requirement requirement : requirements) {
            if (requirement.above(variables)) {
                findings.add(requirement.id());
            }
        }
        return findings;
    }

    @Override
    public Set<String> findings(Object evaluated) {
        return Findings.ids(evaluated);
    }

    private record Requirement(String id, CelRuntime.Program program) {
        static Requirement of(int number, CelCompiler compiler, CelRuntime runtime) {
            String condition = Workload.indicator(number) + " > " + Workload.LIMIT;
            try {
                return new Requirement(
                        Workload.requirement(number),
                        runtime.createProgram(compiler.compile(condition).getAst()));
            } catch (CelValidationException | CelEvaluationException e) {
                throw new IllegalStateException(condition, e);
            }
        }

        boolean above(CelVariableResolver variables) {
            try {
                return (boolean) program.eval(variables);
            } catch (CelEvaluationException e) {
                throw new IllegalStateException(id, e);
            }
        }
    }
}

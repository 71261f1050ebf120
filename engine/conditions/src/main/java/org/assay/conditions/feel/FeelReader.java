package org.assay.conditions.feel;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.antlr.v4.runtime.tree.ParseTree;
import org.assay.conditions.syntax.Refusal;
import org.assay.conditions.syntax.Syntax;
import org.kie.dmn.feel.lang.ast.BaseNode;
import org.kie.dmn.feel.parser.feel11.ASTBuilderVisitor;
import org.kie.dmn.feel.parser.feel11.FEELParser;

/**
 * Reads a text with the FEEL library. Each text is read on a thread of its own: its stack holds whatever {@link Limits}
 * lets through, whoever calls, and its context class loader is the one through which the library finds its parts, also
 * inside a bundle. May be called from many threads at once.
 */
public final class FeelReader {
    private static final long STACK_BYTES = 32L << 20;

    private FeelReader() {}

    /**
     * Reads a text; what the library stumbles over, and what it reads but we do not allow, is refused with its place.
     *
     * @param functions the names of the functions that may be called, for hints
     */
    public static Reading read(String text, Collection<String> functions) {
        Optional<Refusal> excess = Limits.exceeded(text);
        return excess.isPresent() ? refused(excess.get()) : onOwnThread(text, functions);
    }

    private static Reading onOwnThread(String text, Collection<String> functions) {
        FutureTask<Reading> task = new FutureTask<>(() -> parse(text, functions));
        Thread thread = new Thread(null, task, "assay-feel-reader", STACK_BYTES);
        thread.setDaemon(true);
        thread.setContextClassLoader(FEELParser.class.getClassLoader());
        thread.start();
        return outcome(task);
    }

    private static Reading outcome(Future<Reading> task) {
        boolean interrupted = false;
        while (true) {
            try {
                return task.get();
            } catch (InterruptedException e) {
                interrupted = true;
            } catch (ExecutionException e) {
                throw new IllegalStateException("the FEEL library failed", e.getCause());
            } finally {
                if (interrupted && task.isDone()) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    private static Reading parse(String text, Collection<String> functions) {
        Attempt attempt = Attempt.toParse(text);
        Optional<Refusal> error = attempt.errors().refusal(text, functions);
        return error.isPresent() ? refused(error.get()) : translate(attempt.tree());
    }

    private static Reading translate(ParseTree tree) {
        BaseNode root = tree.accept(new ASTBuilderVisitor(Map.of(), null));
        Translation translation = new Translation();
        Syntax syntax = translation.of(root);
        return translation.refusals().isEmpty() ? Reading.of(syntax) : Reading.refused(translation.refusals());
    }

    private static Reading refused(Refusal refusal) {
        return Reading.refused(List.of(refusal));
    }
}

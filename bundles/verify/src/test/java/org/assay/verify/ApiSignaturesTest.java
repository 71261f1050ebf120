package org.assay.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The API as it was agreed on. A change shows up in {@code api-signatures.txt} as a line of its own and in the review;
 * to accept one, run the tests with {@code -Dassay.api.accept=true}.
 */
class ApiSignaturesTest {
    private static final Path FROZEN = Path.of("src/test/resources/api-signatures.txt");

    @Test
    void theApiIsAsItWasAgreedOn() throws IOException {
        List<String> now = signatures();
        if (Boolean.getBoolean("assay.api.accept")) {
            Files.write(FROZEN, now);
        }
        assertThat(now).isEqualTo(Files.readAllLines(FROZEN));
    }

    private static List<String> signatures() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.assay.api").stream()
                        .map(JavaClass::reflect)
                        .filter(type -> Modifier.isPublic(type.getModifiers()))
                        .flatMap(ApiSignaturesTest::signatures)
                        .sorted()
                        .toList();
    }

    private static Stream<String> signatures(Class<?> type) {
        String kind = type.isRecord() ? "record" : type.isEnum() ? "enum" : type.isInterface() ? "interface" : "class";
        Stream<String> constructors = Arrays.stream(type.getConstructors()).map(Constructor::toGenericString);
        Stream<String> methods = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(Method::toGenericString);
        Stream<String> constants = type.isEnum()
                ? Arrays.stream(type.getEnumConstants()).map(constant -> type.getName() + " constant " + constant)
                : Stream.empty();
        return Stream.of(Stream.of(type.getName() + " " + kind), constructors, methods, constants)
                .flatMap(stream -> stream);
    }
}

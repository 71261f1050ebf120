package org.assay.host.command;

import java.math.BigDecimal;
import java.util.Optional;
import org.assay.api.value.Numbers;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a share in per cent. */
final class PercentConverter implements ITypeConverter<BigDecimal> {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public BigDecimal convert(String text) {
        Optional<BigDecimal> percent =
                Numbers.parse(text).filter(number -> number.signum() >= 0 && number.compareTo(HUNDRED) <= 0);
        return percent.orElseThrow(() -> new TypeConversionException(
                "`" + text + "` is no percentage; write a number from 0 to 100, without a sign"));
    }
}

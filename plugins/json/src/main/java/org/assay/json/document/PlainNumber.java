package org.assay.json.document;

import jakarta.json.JsonNumber;
import java.math.BigDecimal;
import java.math.BigInteger;

/** A number that is written without exponent and with the decimals it has. */
record PlainNumber(BigDecimal bigDecimalValue) implements JsonNumber {
    @Override
    public String toString() {
        return bigDecimalValue.toPlainString();
    }

    @Override
    public ValueType getValueType() {
        return ValueType.NUMBER;
    }

    @Override
    public boolean isIntegral() {
        return bigDecimalValue.scale() <= 0;
    }

    @Override
    public int intValue() {
        return bigDecimalValue.intValue();
    }

    @Override
    public int intValueExact() {
        return bigDecimalValue.intValueExact();
    }

    @Override
    public long longValue() {
        return bigDecimalValue.longValue();
    }

    @Override
    public long longValueExact() {
        return bigDecimalValue.longValueExact();
    }

    @Override
    public BigInteger bigIntegerValue() {
        return bigDecimalValue.toBigInteger();
    }

    @Override
    public BigInteger bigIntegerValueExact() {
        return bigDecimalValue.toBigIntegerExact();
    }

    @Override
    public double doubleValue() {
        return bigDecimalValue.doubleValue();
    }
}

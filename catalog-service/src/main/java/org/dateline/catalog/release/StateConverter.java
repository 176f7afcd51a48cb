package org.dateline.catalog.release;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;

@Converter
final class StateConverter implements AttributeConverter<State, String> {
    @Override
    public String convertToDatabaseColumn(State state) {
        return state.text();
    }

    @Override
    public State convertToEntityAttribute(String column) {
        return State.valueOf(column.toUpperCase(Locale.ROOT));
    }
}

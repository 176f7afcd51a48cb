package org.dateline.catalog.intake;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;

@Converter
final class ImportStateConverter implements AttributeConverter<ImportState, String> {
    @Override
    public String convertToDatabaseColumn(ImportState state) {
        return state.text();
    }

    @Override
    public ImportState convertToEntityAttribute(String column) {
        return ImportState.valueOf(column.toUpperCase(Locale.ROOT));
    }
}

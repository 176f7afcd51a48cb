package org.dateline.web.reader.catalogue;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;

/**
 * Codes of the Publications Office of the European Union, which DCAT-AP wants for countries, languages, frequencies, themes
 * and formats (section "Controlled vocabularies").
 */
final class Authority {
    static final IRI THEMES = iri("data-theme");
    static final IRI ECONOMY = iri("data-theme/ECON");
    static final IRI PUBLIC = iri("access-right/PUBLIC");
    static final IRI ENGLISH = iri("language/ENG");
    static final IRI KOREAN = iri("language/KOR");

    /** {@code ANNUAL_2} is twice a year. */
    private static final Map<String, String> FREQUENCIES =
            Map.of("A", "ANNUAL", "S", "ANNUAL_2", "Q", "QUARTERLY", "M", "MONTHLY", "W", "WEEKLY", "D", "DAILY");

    private Authority() {}

    /** @param letter by which the key of a series begins */
    static IRI frequency(String letter) {
        return iri("frequency/" + FREQUENCIES.getOrDefault(letter, "UNKNOWN"));
    }

    /** A country by its ISO 3166 alpha-2 code; empty for what is no country, the world or a group for example. */
    static Optional<IRI> country(String area) {
        try {
            String code = area.matches("[A-Z]{2}")
                    ? new Locale.Builder().setRegion(area).build().getISO3Country()
                    : "";
            return code.isEmpty() ? Optional.empty() : Optional.of(iri("country/" + code));
        } catch (MissingResourceException noCountry) {
            return Optional.empty();
        }
    }

    /** A currency by its ISO 4217 code; empty for another unit. */
    static Optional<IRI> currency(String unit) {
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getCurrencyCode().equals(unit))
                .findFirst()
                .map(currency -> iri("currency/" + unit));
    }

    /** A format, such as {@code CSV}. */
    static IRI format(String name) {
        return iri("file-type/" + name);
    }

    private static IRI iri(String path) {
        return SimpleValueFactory.getInstance().createIRI("http://publications.europa.eu/resource/authority/" + path);
    }
}

package org.dateline.stats;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.hibernate.orm.PersistenceUnit;
import io.smallrye.config.ConfigMapping;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Set;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The arrows that must never exist, each with its reason. */
class ArchitectureTest {
    private static final String HERE = "org.dateline.stats";
    private static final String[] PUBLIC_PATH = {HERE + ".portal..", HERE + ".sdmx..", HERE + ".dbnomics.."};
    private static final JavaClasses SERVICE = new ClassFileImporter().importPath("target/classes");

    @Test
    void noServiceKnowsAnother() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.dateline.catalog..", "org.dateline.web..")
                .because("services share messages, never code: each can be released without the others")
                .check(SERVICE);
    }

    @Test
    void featuresFormNoCycles() {
        slices().matching(HERE + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("a feature that needs what needs it cannot be understood, or moved, alone")
                .check(SERVICE);
    }

    @Test
    void resourcesAreInternalsOfTheirFeature() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .and()
                .areNotInterfaces()
                .should()
                .notHaveModifier(JavaModifier.PUBLIC)
                .because("a feature is used through its domain, not through its web interface")
                .check(SERVICE);
    }

    @Test
    void theEngineIsPlainJava() {
        noClasses()
                .that()
                .resideInAnyPackage(HERE + ".extraction..", HERE + ".interval..")
                .should()
                .dependOnClassesThat(resideOutsideOfPackages(
                        "java..",
                        "org.threeten.extra..",
                        "com.google.re2j..",
                        HERE + ".extraction..",
                        HERE + ".interval.."))
                .because(
                        "text goes in and records come out: the engine is tested, and used, without a service around it")
                .check(SERVICE);
    }

    @Test
    void thePublicReadsThroughTheReadersDatasource() {
        constructors()
                .that()
                .areDeclaredInClassesThat(resideInAnyPackage(PUBLIC_PATH))
                .should(askForTheReadersEntityManager())
                .because("the embargo is the row-level security of the reader's role; the desk's role sees everything")
                .check(SERVICE);
        noClasses()
                .that()
                .resideInAnyPackage(PUBLIC_PATH)
                .should()
                .dependOnClassesThat(resideInAnyPackage(HERE + ".feed.."))
                .orShould()
                .dependOnClassesThat(describe("ask for the desk's entity manager", ArchitectureTest::writes))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(DataSource.class)
                .because("the desk's datasource sees what is under embargo")
                .check(SERVICE);
    }

    private static boolean writes(JavaClass type) {
        return type.getConstructors().stream()
                .flatMap(constructor -> constructor.getParameters().stream())
                .anyMatch(parameter ->
                        parameter.getRawType().isEquivalentTo(EntityManager.class) && !isReaders(parameter));
    }

    @Test
    void timeComesFromTheClock() {
        noClasses()
                .should()
                .callMethodWhere(target(name("now"))
                        .and(describe(
                                "without a clock",
                                call -> call.getTarget().getRawParameterTypes().isEmpty()
                                        && Set.of(
                                                        Instant.class.getName(),
                                                        LocalDate.class.getName(),
                                                        LocalDateTime.class.getName(),
                                                        OffsetDateTime.class.getName(),
                                                        ZonedDateTime.class.getName())
                                                .contains(call.getTargetOwner().getName()))))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callConstructor(Date.class)
                .because("tests, and the embargo with them, move one clock")
                .check(SERVICE);
        noClasses()
                .that()
                .resideOutsideOfPackage(HERE + ".time")
                .should()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .because("there is one clock, and it is injected")
                .check(SERVICE);
    }

    @Test
    void configurationIsReadThroughMappingsOnly() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Config.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(ConfigProperty.class)
                .because("a setting that is read anywhere is checked, and documented, nowhere")
                .check(SERVICE);
        classes()
                .that()
                .areAnnotatedWith(ConfigMapping.class)
                .should()
                .beInterfaces()
                .because("settings are typed and validated at the start")
                .check(SERVICE);
    }

    private static ArchCondition<JavaConstructor> askForTheReadersEntityManager() {
        return new ArchCondition<>("ask for the reader's entity manager") {
            @Override
            public void check(JavaConstructor constructor, ConditionEvents events) {
                constructor.getParameters().stream()
                        .filter(parameter -> parameter.getRawType().isEquivalentTo(EntityManager.class))
                        .filter(parameter -> !isReaders(parameter))
                        .forEach(parameter -> events.add(SimpleConditionEvent.violated(
                                constructor, constructor.getFullName() + " takes the desk's entity manager")));
            }
        };
    }

    private static boolean isReaders(JavaParameter parameter) {
        return parameter
                .tryGetAnnotationOfType(PersistenceUnit.class)
                .map(PersistenceUnit::value)
                .filter("reader"::equals)
                .isPresent();
    }
}

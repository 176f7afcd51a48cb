package org.dateline.web;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.config.ConfigMapping;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.junit.jupiter.api.Test;

/** The arrows that must never exist, each with its reason. */
class ArchitectureTest {
    private static final String HERE = "org.dateline.web";
    private static final JavaClasses WEB = new ClassFileImporter().importPath("target/classes");

    @Test
    void noServiceIsKnownByItsCode() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.dateline.catalog..", "org.dateline.stats..")
                .because("services share messages, never code: each can be released without the others")
                .check(WEB);
    }

    @Test
    void pagesHoldNoData() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "jakarta.persistence..")
                .because("what is stored, and who may see it, is the services' to decide")
                .check(WEB);
    }

    @Test
    void readersPagesKnowNothingOfTheDesk() {
        noClasses()
                .that()
                .resideInAnyPackage(HERE + ".reader..", HERE + ".layout..", HERE + ".client..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(HERE + ".desk..")
                .because("the desk sees what is under embargo, and acts in somebody's name")
                .check(WEB);
        noClasses()
                .that()
                .resideInAPackage(HERE + ".desk..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(HERE + ".reader..")
                .because("either can be changed without the other")
                .check(WEB);
    }

    @Test
    void theLayoutAndTheClientsRestOnNoPage() {
        noClasses()
                .that()
                .resideInAnyPackage(HERE + ".layout..", HERE + ".client..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(HERE + ".reader..")
                .because("they are what pages are made with")
                .check(WEB);
    }

    @Test
    void partsOfThePortalDoNotKnowEachOther() {
        slices().matching(HERE + ".reader.(*)..")
                .should()
                .notDependOnEachOther()
                .because("what two parts share is in the package above them")
                .check(WEB);
    }

    @Test
    void partsFormNoCycles() {
        slices().matching(HERE + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("a part that needs what needs it cannot be understood, or moved, alone")
                .check(WEB);
    }

    @Test
    void templatesAreGivenPagesAndNeitherClientsNorResources() {
        methods()
                .that()
                .haveRawReturnType(TemplateInstance.class)
                .and()
                .areStatic()
                .should(takeNothingThatActs())
                .because("a template that can call a service does so in the middle of a page")
                .check(WEB);
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
                .because("tests move one clock")
                .check(WEB);
        noClasses()
                .that()
                .doNotHaveSimpleName("DeskClock")
                .should()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .because("there is one clock, and it is injected")
                .check(WEB);
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
                .check(WEB);
        classes()
                .that()
                .areAnnotatedWith(ConfigMapping.class)
                .should()
                .beInterfaces()
                .because("settings are typed and validated at the start")
                .check(WEB);
    }

    private static ArchCondition<JavaMethod> takeNothingThatActs() {
        return new ArchCondition<>("take nothing that acts") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getRawParameterTypes().stream()
                        .filter(type ->
                                type.isAnnotatedWith(RegisterRestClient.class) || type.isAnnotatedWith(Path.class))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " is given " + type.getName())));
            }
        };
    }
}

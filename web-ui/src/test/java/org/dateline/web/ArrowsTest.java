package org.dateline.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The arrows between the parts of the web interface. */
class ArrowsTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.dateline.web");

    @Test
    void readersPagesKnowNothingOfTheDesk() {
        noClasses()
                .that()
                .resideInAnyPackage("..web.reader..", "..web.layout..", "..web.client..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..web.desk..")
                .because("public pages are the same for everybody, and the desk is not")
                .check(CLASSES);
    }

    @Test
    void theDeskDoesNotRestOnReadersPages() {
        noClasses()
                .that()
                .resideInAPackage("..web.desk..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..web.reader..")
                .because("either can change without the other; what both need is in the layout")
                .check(CLASSES);
    }

    @Test
    void theLayoutAndTheClientsRestOnNoPage() {
        noClasses()
                .that()
                .resideInAnyPackage("..web.layout..", "..web.client..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..web.reader..", "..web.desk..")
                .because("they are what pages are made with")
                .check(CLASSES);
    }

    @Test
    void partsOfThePortalDoNotKnowEachOther() {
        slices().matching("org.dateline.web.reader.(*)..")
                .should()
                .notDependOnEachOther()
                .because("what two parts share is in the package above them")
                .check(CLASSES);
    }
}

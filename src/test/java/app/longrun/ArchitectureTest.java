package app.longrun;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import app.longrun.identity.Anybody;
import app.longrun.identity.ForOperators;
import app.longrun.identity.Needs;
import app.longrun.identity.OutsideGyms;
import app.longrun.tenancy.GymOwned;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.Entity;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("app.longrun");

    @TestFactory
    Stream<DynamicTest> rules() {
        return Arrays.stream(ArchitectureTest.class.getDeclaredFields())
                .filter(field -> field.getType() == ArchRule.class)
                .map(field -> dynamicTest(field.getName(), () -> ((ArchRule) field.get(null)).check(CLASSES)));
    }

    static final ArchRule everyServiceMethodDeclaresWhoMayCallIt = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .and()
            .arePublic()
            .should(have(new DescribedPredicate<JavaMethod>("@Needs, @OutsideGyms, @ForOperators or @Anybody") {
                @Override
                public boolean test(JavaMethod method) {
                    return method.isAnnotatedWith(Needs.class)
                            || method.isAnnotatedWith(OutsideGyms.class)
                            || method.isAnnotatedWith(Anybody.class)
                            || method.isAnnotatedWith(ForOperators.class)
                            || method.getOwner().isAnnotatedWith(Needs.class);
                }
            }))
            .because("the door denies what declares nothing, and a silent denial is a bug found too late");

    static final ArchRule everyGymPageDeclaresWhoMayOpenIt = classes()
            .that(new DescribedPredicate<JavaClass>("are routes below g/") {
                @Override
                public boolean test(JavaClass type) {
                    return type.isAnnotatedWith(Route.class)
                            && type.getAnnotationOfType(Route.class).value().startsWith("g/");
                }
            })
            .should()
            .beAnnotatedWith(Needs.class)
            .andShould()
            .beAnnotatedWith(PermitAll.class)
            .because("Vaadin checks the annotation, the shell's checker the permission, and both must be there")
            .allowEmptyShould(true);

    static final ArchRule viewsSeeServicesAndRecordsOnly = noClasses()
            .that()
            .resideInAPackage("..ui..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Repository.class)
            .orShould()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class)
            .orShould()
            .dependOnClassesThat(resideInAPackage("org.springframework.jdbc.."))
            .orShould()
            .dependOnClassesThat(resideInAPackage("jakarta.persistence.."))
            .orShould()
            .dependOnClassesThat(new DescribedPredicate<JavaClass>("are components and not services") {
                @Override
                public boolean test(JavaClass type) {
                    return type.getPackageName().startsWith("app.longrun")
                            && !type.getPackageName().endsWith(".ui")
                            && type.isAnnotatedWith(Component.class);
                }
            })
            .because("what a view calls must pass the door");

    static final ArchRule entitiesStayAtHome = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .notBePublic()
            .andShould()
            .beAssignableTo(GymOwned.class)
            .because("an entity belongs to one gym and to one module");

    static final ArchRule repositoriesStayAtHome = classes()
            .that()
            .areAssignableTo(Repository.class)
            .should()
            .notBePublic()
            .because("another module asks the service");

    static final ArchRule entitiesHaveVerbs = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*")
            .because("an entity is valid from its constructor on and changes by what happens to it");

    static final ArchRule transactionsBeginBehindTheDoor = classes()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .beAnnotatedWith(Service.class)
            .because("a transaction outside the door is bound to no gym")
            .allowEmptyShould(true);

    static final ArchRule theLanguageOfTheFieldIsPure = noClasses()
            .that()
            .resideInAPackage("..prescriptions..")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta..", "com.vaadin..", "org.hibernate..")
            .because("the rules of the field could be lifted out tomorrow");

    static final ArchRule membersPhonesLoadNoHeavyFields = noClasses()
            .that()
            .resideInAPackage("..plan..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "com.vaadin.flow.component.grid..",
                    "com.vaadin.flow.component.datepicker..",
                    "com.vaadin.flow.component.combobox..")
            .because("the phone's first load is 110 KB");

    static final ArchRule nobodyNeedsTheFrameOrTheDemo = noClasses()
            .that()
            .resideOutsideOfPackages("app.longrun.shell..", "app.longrun.demo..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("app.longrun.shell..", "app.longrun.demo..")
            .because("the frame is put round the pages, not under them");

    static final ArchRule namesComeFromTheGymFloor = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Dto")
            .orShould()
            .haveSimpleNameEndingWith("Entity")
            .because("such a name says what a class is made of and not what it is");

    static final ArchRule stateIsPrivate = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePrivate()
            .because("only the entity itself changes what it holds");

    static final ArchRule servicesArePublicOnlyWhereUsed = classes()
            .that()
            .areAnnotatedWith(Service.class)
            .should()
            .haveModifier(PUBLIC)
            .because("a service is what a module offers; what it keeps to itself is a component");
}

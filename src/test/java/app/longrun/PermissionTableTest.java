package app.longrun;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.identity.Anybody;
import app.longrun.identity.ForOperators;
import app.longrun.identity.Needs;
import app.longrun.identity.OutsideGyms;
import app.longrun.identity.Permission;
import app.longrun.identity.Role;
import app.longrun.identity.RolePermissions;
import app.longrun.identity.StepUp;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Service;

/** Who may do what is written down, and nobody changes it without a reader of the change seeing it. */
class PermissionTableTest {

    private static final Path PAGE = Path.of("src/docs/permissions.md");
    private static final Path PROPOSAL = Path.of("target/permissions.md");

    private static final List<Class<?>> CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("app.longrun").stream()
                    .filter(type -> type.isAnnotatedWith(Service.class) || type.isAnnotatedWith(Route.class))
                    .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                    .<Class<?>>map(type -> type.reflect())
                    .sorted((a, b) -> a.getName().compareTo(b.getName()))
                    .toList();

    @Test
    void thePageSaysWhatTheCodeSays() throws IOException {
        String page = matrix() + methods() + pages();
        Files.createDirectories(PROPOSAL.getParent());
        Files.writeString(PROPOSAL, page);

        assertThat(Files.readString(PAGE))
                .as("if the change is meant, copy " + PROPOSAL + " over " + PAGE)
                .isEqualTo(page);
    }

    private static String matrix() {
        String head = """
                # Who may do what

                Held against the code by `PermissionTableTest`. A role has what its column says and nothing by another role.

                | permission |%s
                |---|%s
                """.formatted(each(role -> " " + role + " |"), each(role -> "---|"));
        return head
                + Arrays.stream(Permission.values())
                        .map(permission -> "| " + permission + " |"
                                + each(role -> RolePermissions.alone(role).contains(permission) ? " yes |" : " |")
                                + "\n")
                        .collect(Collectors.joining());
    }

    private static String each(java.util.function.Function<Role, String> cell) {
        return Arrays.stream(Role.values()).map(cell).collect(Collectors.joining());
    }

    private static String methods() {
        return "\n## Service methods\n\n| method | needs |\n|---|---|\n"
                + CLASSES.stream()
                        .filter(type -> type.isAnnotationPresent(Service.class))
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .filter(method ->
                                java.lang.reflect.Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .map(method -> "| %s | %s |%n".formatted(name(method), needs(method)))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining());
    }

    private static String pages() {
        return "\n## Pages of a gym\n\n| address | needs |\n|---|---|\n"
                + CLASSES.stream()
                        .filter(type -> type.isAnnotationPresent(Route.class))
                        .map(type -> "| %s | %s |%n"
                                .formatted(
                                        type.getAnnotation(Route.class).value(),
                                        declared(type.getAnnotation(Needs.class))))
                        .sorted()
                        .collect(Collectors.joining());
    }

    private static String name(Method method) {
        String module = method.getDeclaringClass().getPackageName().substring("app.longrun.".length());
        return module + "." + method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    private static String needs(Method method) {
        String needs = method.isAnnotationPresent(Anybody.class)
                ? "nothing: for whoever cannot be signed in yet"
                : method.isAnnotationPresent(OutsideGyms.class)
                        ? "to be signed in"
                        : method.isAnnotationPresent(ForOperators.class) ? "to run Longrun" : permission(method);
        return Stream.of(needs, method.isAnnotationPresent(StepUp.class) ? "a fresh proof" : "")
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String permission(Method method) {
        Needs own = AnnotatedElementUtils.findMergedAnnotation(method, Needs.class);
        return declared(own == null ? method.getDeclaringClass().getAnnotation(Needs.class) : own);
    }

    private static String declared(@Nullable Needs needs) {
        return needs == null ? "nothing declared" : needs.value().toString();
    }
}

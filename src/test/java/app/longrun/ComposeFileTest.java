package app.longrun;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.FileSystemResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** docker-compose.yml, held against the files beside it and the settings the application has. */
class ComposeFileTest {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)(?::[?-][^}]*)?}");
    private static final Pattern DURATION = Pattern.compile("([0-9]+(us|ms|s|m|h))+");

    /** The names the specification knows, of those that we use. */
    private static final Map<String, Set<String>> KNOWN = Map.of(
            "file", Set.of("services", "volumes"),
            "service",
                    Set.of(
                            "image",
                            "build",
                            "environment",
                            "volumes",
                            "ports",
                            "depends_on",
                            "entrypoint",
                            "healthcheck",
                            "restart",
                            "stop_grace_period"),
            "build", Set.of("context", "dockerfile"),
            "healthcheck", Set.of("test", "interval", "timeout", "retries", "start_period"));

    private static final Map<String, Object> FILE = read(Path.of("docker-compose.yml"));

    static Stream<String> applicationSettings() {
        return Stream.of("application", "migration").flatMap(service -> environment(service).keySet().stream());
    }

    static Stream<String> services() {
        return map(FILE, "services").keySet().stream();
    }

    /** All but those that do something and end. */
    static Stream<String> lastingServices() {
        return services().filter(name -> !"no".equals(service(name).get("restart")));
    }

    @ParameterizedTest
    @MethodSource("services")
    void aServiceIsWrittenAsTheSpecificationAsks(String name) {
        Map<String, Object> service = service(name);

        assertThat(KNOWN.get("file")).containsAll(FILE.keySet());
        assertThat(KNOWN.get("service")).containsAll(service.keySet());
        assertThat(service.containsKey("image") || service.containsKey("build")).isTrue();
        assertThat(environment(name).values()).allMatch(String.class::isInstance);
        assertThat(service.get("restart")).isIn("no", "always", "on-failure", "unless-stopped");
    }

    @ParameterizedTest
    @MethodSource("lastingServices")
    void aServiceSaysHowItIs(String name) {
        Map<String, Object> check = map(service(name), "healthcheck");

        assertThat(KNOWN.get("healthcheck")).containsAll(check.keySet());
        assertThat(list(check, "test").getFirst()).isIn("CMD", "CMD-SHELL");
        assertThat(check.get("retries")).isInstanceOf(Integer.class);
        assertThat(List.of("interval", "timeout", "start_period"))
                .allSatisfy(key -> assertThat(String.valueOf(check.get(key))).matches(DURATION));
    }

    @Test
    void theApplicationWaitsForAHealthyDatabase() {
        assertThat(map(map(service("application"), "depends_on"), "database"))
                .isEqualTo(Map.of("condition", "service_healthy"));
    }

    @Test
    void theApplicationIsReachedFromThisMachineOnly() {
        assertThat(list(service("proxy"), "ports")).allMatch(port -> port.startsWith("127.0.0.1:"));
        assertThat(services().filter(name -> service(name).containsKey("ports")))
                .containsExactly("proxy");
    }

    @Test
    void theNodesAreAlikeAndTheProxyKnowsBoth() {
        assertThat(service("second")).isEqualTo(service("application"));
        assertThat(environment("proxy"))
                .containsEntry("NODE_A", "application:8080")
                .containsEntry("NODE_B", "second:8080");
    }

    @Test
    void everyFileItNamesIsThere() {
        Map<String, Object> build = map(service("application"), "build");
        assertThat(KNOWN.get("build")).containsAll(build.keySet());
        assertThat(Path.of(String.valueOf(build.get("dockerfile")))).isRegularFile();
        for (String volume : Stream.of("database", "application", "proxy")
                .flatMap(name -> list(service(name), "volumes").stream())
                .toList()) {
            String source = volume.substring(0, volume.indexOf(':'));
            if (source.startsWith("./")) {
                assertThat(Path.of(source)).isRegularFile();
            } else {
                assertThat(map(FILE, "volumes")).containsKey(source);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("applicationSettings")
    void aSettingReachesAPropertyTheApplicationHas(String variable) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .forEach(source -> environment.getPropertySources().remove(source.getName()));
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, Map.of(variable, "given")));
        Binder binder = Binder.get(environment);

        assertThat(properties().keySet())
                .as(variable)
                .filteredOn(ConfigurationPropertyName::isValid)
                .anyMatch(property -> binder.bind(property, String.class).isBound());
    }

    @Test
    void everyRoleOfTheApplicationIsGivenItsPassword() {
        List<String> asked = properties().entrySet().stream()
                .filter(property -> property.getKey().endsWith(".password"))
                .map(property -> property.getKey().toUpperCase(Locale.ROOT).replace('.', '_'))
                .toList();

        Map<String, Object> given = new TreeMap<>(environment("application"));
        given.putAll(environment("migration"));
        assertThat(given).containsKeys(asked.toArray(String[]::new));
    }

    @Test
    void onlyTheStepThatMigratesHoldsTheOwnersPassword() {
        assertThat(environment("migration").keySet())
                .containsExactlyInAnyOrder("SPRING_DATASOURCE_URL", "SPRING_FLYWAY_PASSWORD");
        assertThat(environment("application"))
                .containsEntry("SPRING_FLYWAY_ENABLED", "false")
                .doesNotContainKey("SPRING_FLYWAY_PASSWORD");
        assertThat(String.valueOf(environment("application").values())).doesNotContain("GYM_OWNER");
        assertThat(map(map(service("application"), "depends_on"), "migration"))
                .isEqualTo(Map.of("condition", "service_completed_successfully"));
        assertThat(list(service("migration"), "entrypoint")).endsWith(MigrateDatabase.class.getName());
    }

    @Test
    void everySecretComesFromOutsideAndIsNamedInTheExample() throws IOException {
        Set<String> asked = VARIABLE.matcher(Files.readString(Path.of("docker-compose.yml")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> example = Files.readAllLines(Path.of("src/main/docker/example.env"));

        assertThat(example.stream().filter(line -> !line.startsWith("#")).map(line -> line.split("=", 2)[0]))
                .containsExactlyInAnyOrderElementsOf(asked);
        assertThat(example).filteredOn(line -> line.contains("PASSWORD")).allMatch(line -> line.endsWith("="));
        assertThat(environment("database").entrySet())
                .filteredOn(entry -> entry.getKey().endsWith("PASSWORD"))
                .allMatch(entry ->
                        VARIABLE.matcher(String.valueOf(entry.getValue())).matches());
    }

    @Test
    void theDatabaseIsPreparedWithEveryRoleAndOnlyWhatItIsGiven() throws IOException {
        String script = Files.readString(Path.of("src/main/docker/init-database.sh"));
        String roles = Files.readString(Path.of("src/main/resources/db/roles.sql"));

        assertThat(found("\\\\getenv \\w+ (\\w+)", script))
                .isSubsetOf(environment("database").keySet());
        assertThat(found("alter role (\\w+) password", script))
                .containsExactlyInAnyOrderElementsOf(found("'(gym_\\w+)'(?=[^\\]]*\\] loop)", roles));
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }

    /** What application.yml sets, and the one it leaves to the place where it runs. */
    private static Map<String, String> properties() {
        try {
            PropertySource<?> settings = new YamlPropertySourceLoader()
                    .load("application", new FileSystemResource("src/main/resources/application.yml"))
                    .getFirst();
            Map<String, String> properties = new TreeMap<>(Map.of("spring.datasource.url", ""));
            for (String name : ((EnumerablePropertySource<?>) settings).getPropertyNames()) {
                properties.put(name, String.valueOf(settings.getProperty(name)));
            }
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> environment(String service) {
        return map(service(service), "environment");
    }

    private static Map<String, Object> service(String name) {
        return map(map(FILE, "services"), name);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> from, String key) {
        Object value = from.get(key);
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<String> list(Map<String, Object> from, String key) {
        return (List<String>) Objects.requireNonNull(from.get(key), key);
    }

    private static Map<String, Object> read(Path file) {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        try {
            return new Yaml(new SafeConstructor(strict)).load(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

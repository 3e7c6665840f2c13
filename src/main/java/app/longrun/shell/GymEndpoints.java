package app.longrun.shell;

import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** The plain pages and files of gyms that say with {@link Needs} who may ask for them. */
@Component
class GymEndpoints {

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;
    private volatile @Nullable Map<PathPattern, Permission> needed;

    GymEndpoints(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    /** What the endpoint at {@code path} asks for, if it says so. */
    Optional<Permission> needed(String path) {
        PathContainer parsed = PathContainer.parsePath(path);
        return known().entrySet().stream()
                .filter(endpoint -> endpoint.getKey().matches(parsed))
                .findFirst()
                .map(Map.Entry::getValue);
    }

    private Map<PathPattern, Permission> known() {
        Map<PathPattern, Permission> found = needed;
        if (found == null) {
            found = read(mappings.getObject());
            needed = found;
        }
        return found;
    }

    private static Map<PathPattern, Permission> read(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(endpoint -> needs(endpoint.getValue()).isPresent())
                .flatMap(endpoint -> Optional.ofNullable(endpoint.getKey().getPathPatternsCondition()).stream()
                        .flatMap(patterns -> patterns.getPatterns().stream())
                        .map(pattern -> Map.entry(
                                pattern,
                                needs(endpoint.getValue()).orElseThrow().value())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
    }

    private static Optional<Needs> needs(HandlerMethod method) {
        return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Needs.class))
                .or(() -> Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Needs.class)));
    }
}

package app.longrun.shell;

import com.vaadin.flow.server.auth.AccessCheckDecision;
import com.vaadin.flow.server.auth.AccessCheckDecisionResolver;
import com.vaadin.flow.server.auth.AccessCheckResult;
import com.vaadin.flow.server.auth.NavigationContext;
import java.util.List;

/** One denial is enough, and nothing is allowed by silence. */
final class StrictestDecision implements AccessCheckDecisionResolver {

    private static final long serialVersionUID = 1L;

    @Override
    public AccessCheckResult resolve(List<AccessCheckResult> results, NavigationContext context) {
        return results.stream()
                .filter(result -> result.decision() == AccessCheckDecision.DENY
                        || result.decision() == AccessCheckDecision.REJECT)
                .findFirst()
                .map(result -> AccessCheckResult.deny(result.reason()))
                .orElseGet(() -> results.stream().anyMatch(result -> result.decision() == AccessCheckDecision.ALLOW)
                        ? AccessCheckResult.allow()
                        : AccessCheckResult.deny("No access is declared"));
    }
}

package app.longrun;

import java.lang.StackWalker.StackFrame;
import java.security.CodeSource;
import java.util.List;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;

/** Stops each statement of the application, in the whole suite of tests, that touches a gym's table without its gym. */
class EveryStatementSaysItsGym implements QueryExecutionListener {

    private static final StackWalker STACK = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        for (QueryInfo query : queries) {
            List<String> missing = GymOfAStatement.missingIn(query.getQuery());
            if (!missing.isEmpty() && isSentByTheApplication()) {
                throw new AssertionError("Says no gym beside " + missing + ": " + query.getQuery());
            }
        }
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    /** What a test asks of the database itself is the test's own business. */
    private static boolean isSentByTheApplication() {
        return STACK.walk(frames -> frames.map(StackFrame::getDeclaringClass)
                .filter(type -> type.getName().startsWith("app.longrun."))
                .filter(type -> type != EveryStatementSaysItsGym.class)
                .findFirst()
                .map(type -> type.getProtectionDomain().getCodeSource())
                .map(CodeSource::getLocation)
                .filter(place -> !place.getPath().contains("test-classes"))
                .isPresent());
    }
}

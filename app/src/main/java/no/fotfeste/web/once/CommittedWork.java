package no.fotfeste.web.once;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Notes that something may have been kept of what a request did, so that a failure after it is not taken for nothing done. */
@Component
class CommittedWork implements TransactionExecutionListener {

    private static final String NOTED = CommittedWork.class.getName();

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null && !transaction.isReadOnly()) {
            request.setAttribute(NOTED, true, RequestAttributes.SCOPE_REQUEST);
        }
    }

    /** Whether anything has been committed in this request. */
    static boolean isIn(HttpServletRequest request) {
        return request.getAttribute(NOTED) != null;
    }
}

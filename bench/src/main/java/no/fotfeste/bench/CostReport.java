package no.fotfeste.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;

/** What requests cost, with the budget beside each figure. */
record CostReport(String commit, int requests, int openCases, List<Cost> costs) {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    CostReport {
        costs = List.copyOf(costs);
    }

    String json() throws IOException {
        ObjectNode report = JSON.createObjectNode();
        report.put("commit", commit)
                .put("machine", Report.machine())
                .put("requests", requests)
                .put("openCases", openCases);
        ArrayNode pages = report.putArray("pages");
        costs.forEach(each -> add(pages.addObject(), each));
        return JSON.writeValueAsString(report) + "\n";
    }

    private static void add(ObjectNode page, Cost cost) {
        page.put("name", cost.page().title())
                .put("processorMs", hundredths(cost.millis()))
                .put("applicationMs", hundredths(cost.applicationMillis()))
                .put("databaseMs", hundredths(cost.databaseMillis()))
                .put("budgetMs", cost.page().budgetMillis())
                .put("medianMs", hundredths(cost.medianMillis()))
                .put("statements", hundredths(cost.statements()))
                .put("roundTrips", hundredths(cost.roundTrips()))
                .put("commits", hundredths(cost.commits()))
                .put("syncs", hundredths(cost.syncs()));
    }

    private static double hundredths(double figure) {
        return Math.round(figure * 100) / 100.0;
    }
}

package no.fotfeste.demo.country;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The tables that the country fills. */
final class CountryTables {

    final CopyTable cases = new CopyTable(
            "casefile.client_case",
            "case_id, family_id, kind, known_as, full_name, born, stays_anonymous, language, interpreter, contact_kind, "
                    + "safe_contact, opened_at, closed_at");
    final CopyTable keys = new CopyTable("vault.key", "case_id, id, wrapped, created_at");
    final CopyTable grants = new CopyTable(
            "access.case_grant", "case_id, id, kind, body_id, open_from, open_until, reason, case_closed");
    final CopyTable words = new CopyTable("casefile.search_word", "case_id, id, word");
    final CopyTable circumstances =
            new CopyTable("casefile.circumstance", "case_id, id, fact, value, known_on, noted_at");
    final CopyTable enquiries = new CopyTable(
            "stay.enquiry", "case_id, id, centre_id, channel, route, received_at, received_by, needs_place, outcome");
    final CopyTable stays = new CopyTable(
            "stay.stay",
            "case_id, id, family_id, centre_id, child, arrived_at, left_at, earlier_stays, first_this_year, destination");
    final CopyTable roomUses = new CopyTable(
            "stay.room_use", "case_id, id, stay_id, family_id, room_id, room_shared, used_from, used_until");
    final CopyTable visits =
            new CopyTable("stay.visit", "case_id, id, centre_id, kind, place, held_at, minutes, held_by");
    final CopyTable measures = new CopyTable(
            "plan.measure",
            "case_id, id, step_code, step_version, title, track, milestone, service_type, because, state, state_since, owner_body, "
                    + "owner_contact, unowned_since, client_answer, due_on, reason, done_on, proposed_at");
    final CopyTable waits = new CopyTable("plan.measure_waits_for", "case_id, measure_id, waits_for");
    /** Holds no case: a month, a service and how long it took. */
    final CopyTable answers = new CopyTable("plan.waiting_time", "id, service_type, body_id, answered_in, days");

    void send(Connection connection) throws SQLException {
        for (CopyTable table : List.of(
                cases,
                keys,
                grants,
                words,
                circumstances,
                enquiries,
                stays,
                roomUses,
                visits,
                measures,
                waits,
                answers)) {
            table.send(connection);
        }
    }
}

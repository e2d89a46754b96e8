package no.fotfeste.casefile.protection;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CircumstancesChanged;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.casefile.Protection;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.CaseId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/**
 * Sets the grade of protection of a family. The strictest grade counts for every member's case, so all get the same; with a
 * strictly confidential address the cases are closed to a circle of named people at once.
 */
@NamedInterface("protection")
@Component
public class ProtectionService {

    private final Door door;
    private final JdbcClient database;
    private final AccountService accounts;
    private final AddressService addresses;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProtectionService(
            Door door,
            JdbcClient database,
            AccountService accounts,
            AddressService addresses,
            ApplicationEventPublisher events,
            Clock clock) {
        this.door = door;
        this.database = database;
        this.accounts = accounts;
        this.addresses = addresses;
        this.events = events;
        this.clock = clock;
    }

    /** Who can be chosen for the circle: those who open cases at the bodies that have a part in this one, and are in no conflict. */
    public List<AccountService.Account> candidates(OpenCase opened) {
        Set<AccountId> closedTo = database.sql("select access.conflicts_of(:caseId) as account")
                .param("caseId", opened.id().value())
                .query((row, number) -> new AccountId(row.getObject("account", UUID.class)))
                .set();
        return opened.bodies().stream()
                .flatMap(body -> accounts.at(body).stream())
                .filter(account -> account.viewer().role().opensCases())
                .filter(account -> !closedTo.contains(account.viewer().account()))
                .toList();
    }

    /**
     * Sets a grade for the whole family.
     *
     * @param circle who may see the cases while the grade is strict; whoever sets it is always among them
     */
    public void set(OpenCase opened, Protection grade, Set<AccountId> circle) {
        Set<AccountId> people = new HashSet<>(circle);
        opened.viewer().map(Viewer::account).ifPresent(people::add);
        for (CaseId member : family(opened)) {
            if (member.equals(opened.id())) {
                apply(opened, grade, people);
            } else {
                door.openAsSystem(member, Purpose.CHANGE, other -> {
                    apply(other, grade, people);
                    return member;
                });
            }
        }
    }

    /** Gives a new member of a family the protection that the family has. */
    public void follow(OpenCase newMember, OpenCase family, Protection grade) {
        if (grade != Protection.NONE) {
            apply(newMember, grade, family.circle());
        }
    }

    private void apply(OpenCase opened, Protection grade, Set<AccountId> people) {
        database.sql("""
                        update casefile.client_case set protection = :grade, version = version + 1
                        where case_id = :caseId and protection <> :grade
                        """)
                .param("grade", grade.name())
                .param("caseId", opened.id().value())
                .update();
        opened.forget(ClientCase.class);
        if (grade.isStrict()) {
            addresses.removeAll(opened);
            boolean wasOpen = opened.circle().isEmpty();
            opened.closeTo(withLeaders(opened, people));
            if (wasOpen) {
                events.publishEvent(new ClosedToCircle(opened.id(), clock.instant()));
            }
        } else {
            opened.openToBodies();
        }
        events.publishEvent(new CircumstancesChanged(opened.id(), clock.instant()));
    }

    /** A house that has a part in the case, and nobody in the circle, keeps its leaders: somebody there must be able to act. */
    private Set<AccountId> withLeaders(OpenCase opened, Set<AccountId> people) {
        Set<AccountId> all = new HashSet<>(people);
        for (BodyId body : opened.bodies()) {
            List<Viewer> staff = accounts.at(body).stream()
                    .map(AccountService.Account::viewer)
                    .toList();
            if (staff.stream().map(Viewer::account).noneMatch(people::contains)) {
                all.addAll(staff.stream()
                        .filter(viewer -> viewer.role() == Role.CENTRE_LEADER)
                        .map(Viewer::account)
                        .collect(Collectors.toSet()));
            }
        }
        return all;
    }

    private List<CaseId> family(OpenCase opened) {
        return database.sql("select member from casefile.family_of(:caseId) as family (member)")
                .param("caseId", opened.id().value())
                .query((row, number) -> new CaseId(row.getObject("member", UUID.class)))
                .list();
    }
}

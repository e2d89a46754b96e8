package no.fotfeste.casefile.protection;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.access.door.WhoSees;
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
    private final RaisedProtectionService raised;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProtectionService(
            Door door,
            JdbcClient database,
            AccountService accounts,
            AddressService addresses,
            RaisedProtectionService raised,
            ApplicationEventPublisher events,
            Clock clock) {
        this.door = door;
        this.database = database;
        this.accounts = accounts;
        this.addresses = addresses;
        this.raised = raised;
        this.events = events;
        this.clock = clock;
    }

    /** Who can be chosen for the circle: those who open cases at the bodies that have a part in this one, and are in no conflict. */
    public List<AccountService.Account> candidates(OpenCase opened) {
        Set<AccountId> closedTo = closedTo(opened);
        return opened.bodies().stream()
                .flatMap(body -> accounts.at(body).stream())
                .filter(account -> account.viewer().role().opensCases())
                .filter(account -> !closedTo.contains(account.viewer().account()))
                .toList();
    }

    /**
     * Sets a grade for the whole family.
     *
     * @param circle who may see the cases while the grade is strict; whoever sets it is always among them, and so are leaders
     */
    public void set(OpenCase opened, Protection grade, Set<AccountId> circle) {
        Set<AccountId> people = new HashSet<>(circle);
        opened.viewer().map(Viewer::account).ifPresent(people::add);
        ofFamily(opened, each -> apply(each, grade, people, opened.viewer()));
    }

    /** A leader has looked at what somebody raised, and it stands. What it took away is gone from now on. */
    public void confirm(OpenCase opened) {
        WhoSees who = opened.whoSees();
        Viewer leader = opened.viewer().orElseThrow();
        ofFamily(opened, each -> {
            raised.decided(each, leader, true);
            addresses.forgetKept(each);
        });
        events.publishEvent(new CircumstancesChanged(who.id(), clock.instant()));
    }

    /** Gives a new member of a family the protection that the family has. */
    public void follow(OpenCase newMember, OpenCase family, Protection grade) {
        if (grade != Protection.NONE) {
            apply(newMember, grade, family.circle(), Optional.empty());
        }
    }

    private void apply(OpenCase opened, Protection grade, Set<AccountId> people, Optional<Viewer> by) {
        WhoSees who = opened.whoSees();
        Protection before = change(opened, grade);
        Optional<RaisedProtection> waiting = raised.waiting(opened);
        if (grade.isStrict()) {
            close(opened, who, before, people, by);
        } else {
            who.openToBodies();
            waiting.ifPresent(raise -> lower(opened, raise, by));
        }
        events.publishEvent(new CircumstancesChanged(opened.id(), clock.instant()));
    }

    private Protection change(OpenCase opened, Protection grade) {
        Protection before =
                Protection.ofWritten(database.sql("select protection from casefile.client_case where case_id = :caseId")
                        .param("caseId", opened.id().value())
                        .query(String.class)
                        .single());
        database.sql("""
                        update casefile.client_case set protection = :grade, version = version + 1
                        where case_id = :caseId and protection <> :grade
                        """)
                .param("grade", grade.name())
                .param("caseId", opened.id().value())
                .update();
        opened.forget(ClientCase.class);
        return before;
    }

    private void close(OpenCase opened, WhoSees who, Protection before, Set<AccountId> people, Optional<Viewer> by) {
        boolean wasOpen = opened.circle().isEmpty();
        who.closeTo(withLeaders(opened, people));
        if (wasOpen) {
            by.ifPresent(viewer -> raised.raised(opened, before, viewer));
        }
        raised.waiting(opened)
                .ifPresentOrElse(
                        raise -> addresses.keepUntil(opened, raise.confirmBy()), () -> addresses.removeAll(opened));
        if (wasOpen) {
            events.publishEvent(new ClosedToCircle(opened.id(), clock.instant()));
        }
    }

    /** What was taken away comes back when a leader says so. Lowered by anybody else it opens, and the rest waits for the leader. */
    private void lower(OpenCase opened, RaisedProtection raise, Optional<Viewer> by) {
        by.filter(viewer -> viewer.role() == Role.CENTRE_LEADER).ifPresent(leader -> {
            raised.decided(opened, leader, false);
            addresses.bringBack(opened);
            Instant now = clock.instant();
            if (!now.isAfter(raise.confirmBy())) {
                events.publishEvent(new OpenedAgain(opened.id(), raise.at(), leader.account(), now));
            }
        });
    }

    /** Of each house that has a part in the case a leader stays in, outside any conflict: chosen, or else all it has. */
    private Set<AccountId> withLeaders(OpenCase opened, Set<AccountId> people) {
        Set<AccountId> closedTo = closedTo(opened);
        Set<AccountId> all = new HashSet<>(people);
        for (BodyId body : opened.bodies()) {
            Set<AccountId> leaders = accounts.at(body).stream()
                    .map(AccountService.Account::viewer)
                    .filter(viewer -> viewer.role() == Role.CENTRE_LEADER)
                    .map(Viewer::account)
                    .filter(leader -> !closedTo.contains(leader))
                    .collect(Collectors.toSet());
            if (leaders.stream().noneMatch(people::contains)) {
                all.addAll(leaders);
            }
        }
        return all;
    }

    private Set<AccountId> closedTo(OpenCase opened) {
        return database.sql("select access.conflicts_of(:caseId) as account")
                .param("caseId", opened.id().value())
                .query((row, number) -> new AccountId(row.getObject("account", UUID.class)))
                .set();
    }

    private void ofFamily(OpenCase opened, Consumer<OpenCase> work) {
        for (CaseId member : family(opened)) {
            if (member.equals(opened.id())) {
                work.accept(opened);
            } else {
                door.openAsSystem(member, Purpose.CHANGE, other -> {
                    work.accept(other);
                    return member;
                });
            }
        }
    }

    private List<CaseId> family(OpenCase opened) {
        return database.sql("select member from casefile.family_of(:caseId) as family (member)")
                .param("caseId", opened.id().value())
                .query((row, number) -> new CaseId(row.getObject("member", UUID.class)))
                .list();
    }
}

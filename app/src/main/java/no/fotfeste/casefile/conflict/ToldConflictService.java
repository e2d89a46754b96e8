package no.fotfeste.casefile.conflict;

import no.fotfeste.access.Purpose;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.access.door.OpenParcel;
import no.fotfeste.casefile.family.FamilyCases;
import no.fotfeste.kernel.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Somebody says of themselves that they are in conflict in a case. It is closed to them from that moment, with its family. */
@NamedInterface("conflict")
@Component
public class ToldConflictService {

    private final JdbcClient database;
    private final FamilyCases family;
    private final Door door;

    ToldConflictService(JdbcClient database, FamilyCases family, Door door) {
        this.database = database;
        this.family = family;
        this.door = door;
    }

    /** Whoever has opened the case says so. */
    public void tell(OpenCase opened, String why) {
        tell(opened, opened.viewer().map(Viewer::account).orElseThrow(), why);
    }

    /** Whoever has opened what was shared says so: of the whole case, which they do not see. */
    public void tell(OpenParcel parcel, String why) {
        AccountId account = parcel.viewer().map(Viewer::account).orElseThrow();
        door.openAsSystem(parcel.caseId(), Purpose.CHANGE, opened -> {
            tell(opened, account, why);
            return account;
        });
    }

    private void tell(OpenCase opened, AccountId account, String why) {
        write(opened, account, why);
        family.others(opened, other -> write(other, account, why));
    }

    /** Told again after a leader has lifted it, it counts again. */
    private void write(OpenCase opened, AccountId account, String why) {
        database.sql("""
                        insert into access.conflict (case_id, id, account_id, basis, declared, evidence, told)
                        values (:caseId, gen_random_uuid(), :account, 'TOLD', true, ''::bytea, :told)
                        on conflict (case_id, account_id, evidence) do update
                        set told = excluded.told, found_at = excluded.found_at, confirmed_at = null, lifted_at = null,
                            decided_by = null, reason = null
                        """)
                .param("caseId", opened.id().value())
                .param("account", account.value())
                .param("told", opened.seal(why).bytes())
                .update();
    }
}

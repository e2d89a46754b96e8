package no.fotfeste.stay.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.Door;
import no.fotfeste.casefile.CaseRoutes;
import no.fotfeste.stay.house.House;
import no.fotfeste.stay.house.HouseQueries;
import no.fotfeste.stay.reception.web.ReceptionChoices;
import no.fotfeste.web.Audience;
import no.fotfeste.web.DraftService;
import no.fotfeste.web.Fragments;
import no.fotfeste.web.Page;
import no.fotfeste.web.TodayEntry;
import no.fotfeste.web.TodayPlace;
import no.fotfeste.web.TodaySection;
import no.fotfeste.web.TodaySource;
import org.springframework.stereotype.Component;

/** What I dag says of the house: who comes and goes, the rooms, and receptions that are not finished. */
@Component
class StayToday implements TodaySource {

    /** The rooms, and how many are free. */
    private static final TodayPlace HOUSE = new TodayPlace("house", "stay.today.place", 50);

    private static final int AHEAD = 7;

    private final Door door;
    private final HouseQueries board;
    private final DraftService drafts;
    private final Fragments fragments;

    StayToday(Door door, HouseQueries board, DraftService drafts, Fragments fragments) {
        this.door = door;
        this.board = board;
        this.drafts = drafts;
        this.fragments = fragments;
    }

    @Override
    public int statements() {
        return HouseQueries.STATEMENTS + 2;
    }

    @Override
    public List<TodaySection> today(Page page) {
        if (!page.mayReach(Audience.CENTRE)) {
            return List.of();
        }
        House house = door.look(Purpose.TODAY, board::of);
        List<TodaySection> sections = new ArrayList<>();
        sections.add(TodaySection.of(TodayPlace.MUST_BE_DONE, unfinished(page)));
        sections.add(TodaySection.of(TodayPlace.MUST_BE_DONE, longStays(house, page)));
        sections.add(TodaySection.of(TodayPlace.COMES_AND_GOES, movements(house, page)));
        if (house.rooms() > 0) {
            sections.add(new TodaySection(
                    HOUSE, List.of(), fragments.of("stay/doors", Map.of("page", page, "house", house))));
        }
        return sections;
    }

    private List<TodayEntry> unfinished(Page page) {
        return drafts.unfinished(page.account(), ReceptionChoices.DRAFT).stream()
                .filter(draft -> draft.version() > 0)
                .map(draft -> new TodayEntry(
                        page.text("stay.today.unfinished"),
                        page.text("stay.receptions.changed", draft.changedAt()),
                        "",
                        ReceptionRoutes.step(draft.id(), 1),
                        0,
                        false))
                .toList();
    }

    private static List<TodayEntry> longStays(House house, Page page) {
        return house.longStays().stream()
                .map(stay -> new TodayEntry(
                        page.text("stay.long.been", stay.adult().knownAs().reveal(), stay.weeks(page.today())),
                        page.text("stay.long.talk"),
                        page.days(stay.talkOn()),
                        StayRoutes.of(stay.adult().caseId()).stay(),
                        ChronoUnit.DAYS.between(page.today(), stay.talkOn()),
                        false))
                .toList();
    }

    private static List<TodayEntry> movements(House house, Page page) {
        LocalDate last = page.today().plusDays(AHEAD);
        return house.comingAndGoing().stream()
                .filter(movement -> !movement.day().isAfter(last))
                .map(movement -> new TodayEntry(
                        page.text(
                                movement.arrival() ? "stay.house.arrives" : "stay.house.leaves",
                                movement.adult().knownAs().reveal(),
                                movement.children()),
                        movement.room() == null ? "" : page.text("stay.room.name", movement.room()),
                        page.day(movement.day()),
                        CaseRoutes.of(movement.adult().caseId()).page(),
                        ChronoUnit.DAYS.between(page.today(), movement.day()),
                        false))
                .toList();
    }
}

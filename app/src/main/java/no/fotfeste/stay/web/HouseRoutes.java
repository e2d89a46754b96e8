package no.fotfeste.stay.web;

import no.fotfeste.stay.house.RoomId;

/** Where the house and its rooms are. */
public final class HouseRoutes {

    private HouseRoutes() {}

    public static String house() {
        return "/house";
    }

    /** One room there. */
    public static String atRoom(RoomId room) {
        return house() + "#room-" + room;
    }

    /** Where it is said that a room is ready, or not. */
    public static String state(RoomId room) {
        return room(room) + "/state";
    }

    /** Where rooms are set up. */
    public static String rooms() {
        return house() + "/rooms";
    }

    public static String room(RoomId room) {
        return rooms() + "/" + room;
    }

    public static String change(RoomId room) {
        return room(room) + "/change";
    }

    public static String outOfUse(RoomId room) {
        return room(room) + "/out-of-use";
    }

    public static String intoUse(RoomId room) {
        return room(room) + "/into-use";
    }

    public static String addRoom() {
        return rooms() + "/room";
    }

    public static String addSection() {
        return rooms() + "/section";
    }

    /** What the house says about long stays. */
    public static String policy() {
        return rooms() + "/policy";
    }
}

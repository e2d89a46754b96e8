package no.fotfeste;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** Stands in for the application where only the launcher is tested: healthy at once, or broken when its folder says so. */
final class PretendedApplication {

    private PretendedApplication() {}

    static void main() throws IOException {
        PrintStream console = System.out;
        String data = System.getenv("FOTFESTE_DATA");
        if (data.endsWith("broken")) {
            System.exit(3);
        }
        console.println("data=" + data + " demo=" + System.getenv("FOTFESTE_DEMO"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> console.println("the application stopped by itself")));
        int port = Integer.parseInt(System.getenv("SERVER_PORT"));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/actuator/health", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }
}

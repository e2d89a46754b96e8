package no.fotfeste.access.signin;

/** What an app does with the key that is typed into it. */
final class AppSecrets {

    private AppSecrets() {}

    /** Reads the key as an app would. */
    static byte[] read(String shown) {
        StringBuilder bits = new StringBuilder();
        for (char letter : shown.replace(" ", "").toCharArray()) {
            int value = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter);
            bits.append(String.format("%5s", Integer.toBinaryString(value)).replace(' ', '0'));
        }
        byte[] secret = new byte[bits.length() / Byte.SIZE];
        for (int i = 0; i < secret.length; i++) {
            secret[i] = (byte) Integer.parseInt(bits.substring(i * Byte.SIZE, (i + 1) * Byte.SIZE), 2);
        }
        return secret;
    }
}

package no.fotfeste.web.once;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import no.fotfeste.kernel.PlainText;
import no.fotfeste.kernel.Sha256;
import no.fotfeste.web.Effect;
import no.fotfeste.web.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/**
 * One form as it was sent. Nothing in it can be read back: what it held is digested with its own key, which is nowhere but in the
 * browser that has the form.
 *
 * @param holder whose it is
 * @param id which form, or which form with what it held
 * @param content what it held
 */
@PlainText
record FormSending(UUID holder, String id, String content) {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{20,64}");
    private static final UUID NOBODY = new UUID(0, 0);

    /** The sending of this request, or nothing where the form carries no key. */
    static Optional<FormSending> of(HttpServletRequest request, SignedIn.@Nullable Person person, Effect.Kind kind)
            throws IOException {
        String key = request.getParameter(Effect.KEY);
        if (key == null || !KEY.matcher(key).matches()) {
            return Optional.empty();
        }
        byte[] secret = key.getBytes(StandardCharsets.US_ASCII);
        String content = digest(request, secret);
        UUID holder = person == null ? NOBODY : person.account().value();
        return Optional.of(new FormSending(holder, kind.mayDiffer() ? content : sha256(secret), content));
    }

    /** Tells the sendings that are under way here apart. */
    String name() {
        return holder + id;
    }

    private static String digest(HttpServletRequest request, byte[] secret) throws IOException {
        Mac mac = mac(secret);
        add(mac, request.getRequestURI());
        for (Map.Entry<String, String[]> field : new TreeMap<>(request.getParameterMap()).entrySet()) {
            if (!field.getKey().startsWith("_")) {
                add(mac, field.getKey());
                add(mac, Integer.toString(field.getValue().length));
                Arrays.stream(field.getValue()).forEach(value -> add(mac, value));
            }
        }
        MultipartHttpServletRequest parts = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        if (parts != null) {
            for (Map.Entry<String, MultipartFile> file : new TreeMap<>(parts.getFileMap()).entrySet()) {
                add(mac, file.getKey());
                mac.update(ByteBuffer.allocate(Long.BYTES)
                        .putLong(file.getValue().getSize())
                        .flip());
                try (InputStream content = file.getValue().getInputStream()) {
                    content.transferTo(new MacOutputStream(mac));
                }
            }
        }
        return HexFormat.of().formatHex(mac.doFinal());
    }

    /** What is written only goes into the digest. */
    private static final class MacOutputStream extends OutputStream {

        private final Mac mac;

        private MacOutputStream(Mac mac) {
            this.mac = mac;
        }

        @Override
        public void write(int one) {
            mac.update((byte) one);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            mac.update(bytes, from, length);
        }
    }

    private static void add(Mac mac, String text) {
        add(mac, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void add(Mac mac, byte[] bytes) {
        mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        mac.update(bytes);
    }

    private static Mac mac(byte[] secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac;
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sha256(byte[] secret) {
        return HexFormat.of().formatHex(Sha256.of(secret));
    }
}

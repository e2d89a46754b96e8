package no.fotfeste.vault;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import no.fotfeste.database.DataFolder;
import no.fotfeste.kernel.PlainText;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The keys of the installation itself. A key file that does not open them is the wrong one, and the start is refused before
 * anything is changed: before the tables are brought up to date, and without a new file where one is missing.
 */
@Configuration(proxyBeanMethods = false)
class CommonKeys {

    private static final int SEARCH_KEY_BYTES = 32;

    /** Asks the owner's connection: the application's own one waits for the tables, and they wait for this. */
    @Bean
    KeyFile keyFile(
            DataFolder folder, @Value("${fotfeste.key-file}") String keyFile, @FlywayDataSource DataSource owner) {
        Path file = keyFile.isBlank()
                ? folder.folder("keys").resolve("keys.json")
                : Path.of(keyFile).toAbsolutePath();
        Map<String, byte[]> wrapped = wrapped(JdbcClient.create(owner));
        KeyFile found = wrapped.isEmpty() ? KeyFile.atFirst(file) : KeyFile.at(file);
        wrapped.forEach((name, key) -> unwrap(found.wrapping(), name, key));
        return found;
    }

    /** Whoever asks for the tables to be brought up to date has asked for the right key first. */
    @Bean
    FlywayConfigurationCustomizer keyFileBeforeTables(KeyFile keyFile) {
        return configuration -> Objects.requireNonNull(keyFile);
    }

    /** The common keys that the database holds; none where there are no tables yet. */
    private static Map<String, byte[]> wrapped(JdbcClient owner) {
        Map<String, byte[]> wrapped = new HashMap<>();
        boolean tables = owner.sql("select to_regclass('vault.common_key') is not null")
                .query(Boolean.class)
                .single();
        if (tables) {
            owner.sql("select name, wrapped from vault.common_key").query(row -> {
                wrapped.put(row.getString("name"), row.getBytes("wrapped"));
            });
        }
        return wrapped;
    }

    private static byte[] unwrap(Aead wrapping, String name, byte[] wrapped) {
        try {
            return wrapping.decrypt(wrapped, name.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException problem) {
            throw new KeyFileProblem(
                    "The key file is not the one this database was sealed with. Nothing was changed.", problem);
        }
    }

    @Bean
    @DependsOn("flywayInitializer")
    SearchTokens searchTokens(JdbcClient database, KeyFile keyFile) {
        return new SearchTokens(new CommonKey("search", database).unwrapped(keyFile.wrapping(), random()));
    }

    @Bean
    @DependsOn("flywayInitializer")
    MatchTokens matchTokens(JdbcClient database, KeyFile keyFile) {
        return new MatchTokens(new CommonKey("matching", database).unwrapped(keyFile.wrapping(), random()));
    }

    @Bean
    @DependsOn("flywayInitializer")
    DraftCipher draftCipher(JdbcClient database, KeyFile keyFile, DamageService damages) {
        return new DraftCipher(cipher("drafts", database, keyFile), damages);
    }

    @Bean
    @DependsOn("flywayInitializer")
    AccountCipher accountCipher(JdbcClient database, KeyFile keyFile) {
        return new AccountCipher(cipher("accounts", database, keyFile));
    }

    @Bean
    @DependsOn("flywayInitializer")
    OwnCiphers ownCiphers(JdbcClient database, KeyFile keyFile) {
        return new OwnCiphers(cipher("relations", database, keyFile));
    }

    private static Cipher cipher(String name, JdbcClient database, KeyFile keyFile) {
        UUID owner = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        byte[] fresh = WrappedKey.fresh(owner, keyFile.wrapping()).bytes();
        byte[] kept = new CommonKey(name, database).unwrapped(keyFile.wrapping(), fresh);
        return WrappedKey.of(owner, kept).unwrap(keyFile.wrapping());
    }

    private static byte[] random() {
        byte[] bytes = new byte[SEARCH_KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    /** One row: made at the first start, read at every start after it. */
    @PlainText
    private record CommonKey(String name, JdbcClient database) {

        byte[] unwrapped(Aead wrapping, byte[] fresh) {
            database.sql("insert into vault.common_key (name, wrapped) values (:name, :wrapped)"
                            + " on conflict do nothing")
                    .param("name", name)
                    .param("wrapped", wrap(wrapping, fresh))
                    .update();
            byte[] wrapped = database.sql("select wrapped from vault.common_key where name = :name")
                    .param("name", name)
                    .query(byte[].class)
                    .single();
            return unwrap(wrapping, name, wrapped);
        }

        private byte[] wrap(Aead wrapping, byte[] fresh) {
            try {
                return wrapping.encrypt(fresh, name.getBytes(StandardCharsets.UTF_8));
            } catch (GeneralSecurityException problem) {
                throw new IllegalStateException("A key could not be wrapped", problem);
            }
        }
    }
}

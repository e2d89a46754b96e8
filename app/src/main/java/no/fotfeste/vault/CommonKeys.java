package no.fotfeste.vault;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import no.fotfeste.database.DataFolder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The keys of the installation itself. A key file that does not open them is the wrong one, and the start is refused. */
@Configuration(proxyBeanMethods = false)
class CommonKeys {

    private static final int SEARCH_KEY_BYTES = 32;

    @Bean
    KeyFile keyFile(DataFolder folder, @Value("${fotfeste.key-file}") String keyFile) {
        return KeyFile.at(
                keyFile.isBlank()
                        ? folder.folder("keys").resolve("keys.json")
                        : Path.of(keyFile).toAbsolutePath());
    }

    @Bean
    @DependsOn("flywayInitializer")
    SearchTokens searchTokens(JdbcClient database, KeyFile keyFile) {
        return new SearchTokens(new CommonKey("search", database).unwrapped(keyFile.wrapping(), random()));
    }

    @Bean
    @DependsOn("flywayInitializer")
    DraftCipher draftCipher(JdbcClient database, KeyFile keyFile) {
        return new DraftCipher(cipher("drafts", database, keyFile));
    }

    @Bean
    @DependsOn("flywayInitializer")
    AccountCipher accountCipher(JdbcClient database, KeyFile keyFile) {
        return new AccountCipher(cipher("accounts", database, keyFile));
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
    private record CommonKey(String name, JdbcClient database) {

        byte[] unwrapped(Aead wrapping, byte[] fresh) {
            try {
                byte[] boundTo = name.getBytes(StandardCharsets.UTF_8);
                database.sql("insert into vault.common_key (name, wrapped) values (:name, :wrapped)"
                                + " on conflict do nothing")
                        .param("name", name)
                        .param("wrapped", wrapping.encrypt(fresh, boundTo))
                        .update();
                byte[] wrapped = database.sql("select wrapped from vault.common_key where name = :name")
                        .param("name", name)
                        .query(byte[].class)
                        .single();
                return wrapping.decrypt(wrapped, boundTo);
            } catch (GeneralSecurityException problem) {
                throw new KeyFileProblem(
                        "The key file is not the one this database was sealed with. Nothing was changed.", problem);
            }
        }
    }
}

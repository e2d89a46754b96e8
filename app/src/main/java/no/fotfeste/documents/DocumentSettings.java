package no.fotfeste.documents;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of documents.
 *
 * @param largestFile how large a file that is sent in may be
 */
@ConfigurationProperties("fotfeste.documents")
record DocumentSettings(@DefaultValue("10MB") DataSize largestFile) {}

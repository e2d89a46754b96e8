/** The page where a leader decides about interpreters. */
@NullMarked
package no.fotfeste.interpreting.rule.web;

import org.jspecify.annotations.NullMarked;

package io.github.interviewnotes.notes.web;

import java.time.Clock;

/**
 * What all visits of a run share.
 *
 * @param fetcher makes requests
 * @param policy says what is asked and accepted
 * @param secrets gives the values that must not be shown
 * @param pace keeps requests to one host apart
 * @param pages takes pages apart
 * @param clock tells what a date in an answer is counted from
 */
record Tools(Fetcher fetcher, Policy policy, Secrets secrets, Pace pace, PageReader pages, Clock clock) {}

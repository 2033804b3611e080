#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/breaks/where-to-begin.md: change the page, not this file.
plan() {
    page docs/breaks/where-to-begin.md 1 ''
    takes name api back client db front one shop two web
    block 01-see-it.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 1
    block 02-find-the-cause.sh 30 '' ''
    step 5 1 1
    block 03-it-has-stopped.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 1
    block 04-it-is-on-the-default-bridge.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 1
    block 05-nothing-listens.sh 30 '' ''
    step 5 1 0
    step 8 1 1
    block 06-it-listens-on-its-loopback.sh 30 '' ''
    step 5 1 0
    step 8 1 1
    block 07-a-rule-drops-it.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 1
    block 08-mend-it.sh 30 '' ''
    step 5 1 0
    block 09-see-it-work.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    clean_up
    block 10-clean-up.sh 60 '' ''
    step 5 1 0
    step 8 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"

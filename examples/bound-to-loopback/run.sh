#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/breaks/bound-to-loopback.md: change the page, not this file.
plan() {
    page docs/breaks/bound-to-loopback.md 2 ''
    takes name web
    block 01-see-it.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 02-see-it.sh 30 '' ''
    step 5 2 0
    block 03-see-it.sh 30 '' ''
    step 5 1 1
    block 04-find-the-cause.sh 30 '' ''
    step 5 1 0
    block 05-find-the-cause.sh 30 '' ''
    step 5 1 0
    block 06-find-the-cause.sh 30 '' ''
    step 5 1 7
    block 07-find-the-cause.sh 30 '' ''
    step 5 1 0
    block 08-find-the-cause.sh 30 '' ''
    step 5 1 0
    step 8 1 7
    block 09-mend-it.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 10-see-it-work.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    clean_up
    block 11-clean-up.sh 30 '' ''
    step 5 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"

#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/breaks/depends-on.md: change the page, not this file.
plan() {
    page docs/breaks/depends-on.md 1 ''
    takes name guide shop
    block 01-see-it.sh 120 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 02-find-the-cause.sh 120 '' ''
    step 5 1 0
    block 03-mend-it.sh 30 '' ''
    step 5 1 0
    block 04-see-it-work.sh 120 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    clean_up
    block 05-clean-up.sh 60 '' ''
    step 5 1 0
    step 8 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"

#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/breaks/port-taken.md: change the page, not this file.
plan() {
    page docs/breaks/port-taken.md 1 ''
    takes name one three two web
    block 01-see-it.sh 30 '' ''
    step 5 1 0
    block 02-see-it.sh 30 '' ''
    step 5 1 125
    instead '20.10 26.1' 03-see-it-differs.sh 30 6 1 125
    block 04-see-it.sh 30 '' ''
    step 5 1 125
    block 05-see-it.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 06-see-it.sh 30 '' ''
    step 5 1 125
    instead 26.1 07-see-it-differs.sh 30 6 1 125
    instead 20.10 08-see-it-differs.sh 30 6 1 125
    block 09-find-the-cause.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 10-find-the-cause.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 11-find-the-cause.sh 30 '' ''
    step 5 1 0
    block 12-find-the-cause.sh 30 '' ''
    step 5 1 125
    block 13-mend-it.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 14-see-it-work.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    clean_up
    block 15-clean-up.sh 30 '' ''
    step 5 1 0
    step 8 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"

#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/breaks/compose-two-projects.md: change the page, not this file.
plan() {
    page docs/breaks/compose-two-projects.md 1 ''
    takes name blog guide shared shop
    block 01-see-it.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    block 02-see-it.sh 30 '' ''
    step 5 1 1
    block 03-find-the-cause.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 04-find-the-cause.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 05-find-the-cause.sh 30 '' ''
    step 5 1 1
    block 06-find-the-cause.sh 30 '' ''
    step 5 1 1
    block 07-mend-it.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 08-mend-it.sh 60 '' ''
    step 5 1 0
    step 8 1 1
    block 09-mend-it.sh 30 '' ''
    step 5 1 1
    block 10-mend-it.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 11-see-it-work.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    clean_up
    block 12-clean-up.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"

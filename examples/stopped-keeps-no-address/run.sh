#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/breaks/stopped-keeps-no-address.md: change the page, not this file.
plan() {
    page docs/breaks/stopped-keeps-no-address.md 1 ''
    takes name client my_bridge two web
    block 01-see-it.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 02-see-it.sh 30 '' ''
    step 5 1 0
    step 8 1 1
    block 03-find-the-cause.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 04-find-the-cause.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 05-find-the-cause.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 06-mend-it.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 07-see-it-work.sh 30 '' ''
    step 5 1 0
    block 08-see-it-work.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    clean_up
    block 09-clean-up.sh 30 '' ''
    step 5 1 0
    step 8 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"

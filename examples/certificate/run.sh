#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/breaks/certificate.md: change the page, not this file.
plan() {
    page docs/breaks/certificate.md 1 ''
    takes name my_bridge web
    takes image trusting
    block 01-see-it.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 8 0
    step 27 1 0
    step 30 3 0
    step 35 1 0
    block 02-see-it.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 03-see-it.sh 30 '' ''
    step 5 1 60
    block 04-find-the-cause.sh 30 '' ''
    step 5 1 0
    step 8 2 0
    block 05-mend-it.sh 30 '' ''
    step 5 2 0
    block 06-see-it-work.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    clean_up
    block 07-clean-up.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"

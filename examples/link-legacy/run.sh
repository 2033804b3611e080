#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/breaks/link-legacy.md: change the page, not this file.
plan() {
    page docs/breaks/link-legacy.md 1 ''
    need 'engine<29' '! at_least 29'
    takes name client db my_bridge one shop two
    block 01-see-it.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    instead 29.7 02-see-it-differs.sh 30 6 1 0
    step 11 1 0
    block 03-see-it.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 04-see-it.sh 30 '' ''
    step 5 1 1
    block 05-find-the-cause.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 06-find-the-cause.sh 30 '' ''
    step 5 1 0
    block 07-mend-it.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 08-see-it-work.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 09-see-it-work.sh 30 'engine<29' ''
    step 6 1 0
    step 9 1 0
    clean_up
    block 10-clean-up.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 11-clean-up.sh 30 'engine<29' ''
    step 6 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"

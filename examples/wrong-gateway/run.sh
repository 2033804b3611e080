#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/breaks/wrong-gateway.md: change the page, not this file.
plan() {
    page docs/breaks/wrong-gateway.md 1 ''
    need 'engine>=28' 'at_least 28'
    need 'engine<28' '! at_least 28'
    takes name a_front alone back front two web
    block 01-see-it.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 02-see-it.sh 30 '' ''
    step 5 1 0
    step 8 1 1
    instead '26.1 20.10' 03-see-it-differs.sh 30 6 1 1
    block 04-find-the-cause.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 05-find-the-cause.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    instead '26.1 20.10' 06-find-the-cause-differs.sh 30 6 1 1
    block 07-mend-it.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    block 08-mend-it.sh 30 'engine<28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    block 09-see-it-work.sh 30 'engine>=28' ''
    step 6 1 0
    block 10-see-it-work.sh 30 '' ''
    step 5 1 0
    block 11-see-it-work.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    clean_up
    block 12-clean-up.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 13-clean-up.sh 30 'engine<28' ''
    step 6 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"

#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/breaks/cannot-reach-host.md: change the page, not this file.
plan() {
    page docs/breaks/cannot-reach-host.md 1 ''
    reaches 'changes the firewall' '01-see-it.sh, 07-mend-it.sh, 11-see-it-work.sh'
    takes name client my_bridge two
    block 01-see-it.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    block 02-see-it.sh 30 '' ''
    step 5 1 1
    block 03-see-it.sh 30 '' ''
    step 5 1 0
    block 04-find-the-cause.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 05-find-the-cause.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 06-find-the-cause.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    block 07-mend-it.sh 30 '' ''
    step 5 1 0
    block 08-see-it-work.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 09-see-it-work.sh 30 '' ''
    step 5 1 0
    step 8 1 28
    block 10-see-it-work.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 1
    block 11-see-it-work.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    clean_up
    block 12-clean-up.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    step 23 1 0
    step 26 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"

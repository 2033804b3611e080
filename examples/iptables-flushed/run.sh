#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/breaks/iptables-flushed.md: change the page, not this file.
plan() {
    page docs/breaks/iptables-flushed.md 2 ''
    need 'engine>=28' 'at_least 28'
    reaches 'restarts Docker' 10-mend-it.sh
    reaches 'changes the firewall' '02-see-it.sh, 09-find-the-cause.sh, 12-see-it-work.sh'
    takes name my_bridge one web
    block 01-see-it.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    block 02-see-it.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 03-see-it.sh 30 '' ''
    step 5 1 1
    instead '26.1 20.10' 04-see-it-differs.sh 30 6 1 1
    block 05-see-it.sh 30 '' ''
    step 5 1 28
    block 06-find-the-cause.sh 30 '' ''
    step 5 1 0
    block 07-find-the-cause.sh 30 '' ''
    step 5 1 0
    block 08-find-the-cause.sh 30 '' ''
    step 5 1 0
    block 09-find-the-cause.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 1
    block 10-mend-it.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    block 11-see-it-work.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 12-see-it-work.sh 30 '' ''
    step 5 1 0
    clean_up
    block 13-clean-up.sh 30 '' ''
    step 5 1 0
    step 8 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"

#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/breaks/open-in-spite-of-firewall.md: change the page, not this file.
plan() {
    page docs/breaks/open-in-spite-of-firewall.md 2 ''
    reaches 'restarts Docker' 12-see-it-work.sh
    reaches 'changes the firewall' '01-see-it.sh, 04-see-it.sh, 08-mend-it.sh, 09-mend-it.sh, 13-see-it-work.sh, 14-clean-up.sh'
    reaches 'changes a kernel setting' 14-clean-up.sh
    takes name ipv4.conf.default ipv6.conf.all ipv6.conf.default web
    block 01-see-it.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    block 02-see-it.sh 30 '' ''
    step 5 1 0
    block 03-see-it.sh 30 '' ''
    step 5 1 1
    block 04-see-it.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 05-find-the-cause.sh 30 '' ''
    step 5 1 0
    block 06-find-the-cause.sh 30 '' ''
    step 5 1 0
    instead '20.10 26.1' 07-find-the-cause-differs.sh 30 6 1 0
    block 08-mend-it.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 09-mend-it.sh 30 '' ''
    step 5 1 0
    block 10-see-it-work.sh 30 '' ''
    step 5 1 0
    block 11-see-it-work.sh 30 '' ''
    step 5 1 1
    block 12-see-it-work.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 1
    block 13-see-it-work.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    clean_up
    block 14-clean-up.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    step 23 1 0
    step 26 1 0
    step 29 1 0
    step 32 1 0
    step 35 1 0
    step 38 1 0
    step 41 1 0
    step 44 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"

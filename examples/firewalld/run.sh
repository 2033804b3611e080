#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/breaks/firewalld.md: change the page, not this file.
plan() {
    page docs/breaks/firewalld.md 2 ''
    need 'engine>=27' 'at_least 27'
    need 'engine>=26' 'at_least 26'
    need 'engine>=28' 'at_least 28'
    need 'engine<28' '! at_least 28'
    need 'engine<26' '! at_least 26'
    reaches 'restarts Docker' '01-see-it.sh, 20-clean-up.sh'
    reaches 'changes the firewall' '07-see-it.sh, 10-find-the-cause.sh, 11-mend-it.sh, 13-see-it-work.sh, 14-after-a-reload.sh, 15-after-a-reload.sh, 16-after-a-reload.sh, 20-clean-up.sh'
    takes name my_bridge two web
    block 01-see-it.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    block 02-see-it.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    instead '26.1 20.10' 03-see-it-differs.sh 30 6 1 0
    block 04-see-it.sh 30 '' ''
    step 5 1 0
    step 8 1 7
    instead 26.1 05-see-it-differs.sh 30 6 1 7
    instead 20.10 06-see-it-differs.sh 30 6 1 7
    block 07-see-it.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 08-find-the-cause.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 09-find-the-cause.sh 30 'engine>=27' ''
    step 6 1 0
    block 10-find-the-cause.sh 30 'engine>=26' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    step 18 1 0
    step 21 1 0
    step 24 1 0
    block 11-mend-it.sh 30 'engine>=26' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    step 18 1 7
    instead 26.1 12-mend-it-differs.sh 30 6 1 7
    block 13-see-it-work.sh 30 'engine>=26' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    block 14-after-a-reload.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 15-after-a-reload.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    block 16-after-a-reload.sh 30 'engine<28' ''
    step 6 1 0
    block 17-after-a-reload.sh 30 '' ''
    step 5 1 0
    block 18-after-a-reload.sh 30 'engine>=26' ''
    step 6 1 28
    block 19-after-a-reload.sh 30 'engine<26' ''
    step 6 1 0
    clean_up
    block 20-clean-up.sh 60 '' ''
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
}
. "$(dirname -- "$0")/../../lab/play.sh"

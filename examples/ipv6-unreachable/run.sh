#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/breaks/ipv6-unreachable.md: change the page, not this file.
plan() {
    page docs/breaks/ipv6-unreachable.md 2 ''
    need 'engine>=28' 'at_least 28'
    need 'engine>=27' 'at_least 27'
    need 'engine<25' '! at_least 25'
    reaches 'restarts Docker' '07-find-the-cause.sh, 11-clean-up.sh'
    reaches 'writes daemon.json' '07-find-the-cause.sh, 11-clean-up.sh'
    takes name my_bridge web
    takes file /etc/docker/daemon.json
    block 01-see-it.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 02-see-it.sh 30 '' ''
    step 5 1 1
    block 03-find-the-cause.sh 30 '' ''
    step 5 1 0
    block 04-find-the-cause.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 05-find-the-cause.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 06-find-the-cause.sh 30 '' ''
    step 5 1 0
    block 07-find-the-cause.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 08-find-the-cause.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 1
    block 09-mend-it.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 10-see-it-work.sh 30 'engine>=27' ''
    step 6 1 0
    step 9 1 0
    clean_up
    block 11-clean-up.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    block 12-clean-up.sh 30 'engine<25' ''
    step 6 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"

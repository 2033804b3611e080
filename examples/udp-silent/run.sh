#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/breaks/udp-silent.md: change the page, not this file.
plan() {
    page docs/breaks/udp-silent.md 2 ''
    need 'engine>=29.5' 'at_least 29.5'
    requires 'engine>=29.5'
    reaches 'restarts Docker' '05-see-it.sh, 09-clean-up.sh'
    reaches 'writes daemon.json' '05-see-it.sh, 09-clean-up.sh'
    takes name my_bridge web
    takes file /etc/docker/daemon.json
    block 01-see-it.sh 30 '' ''
    step 5 1 0
    block 02-see-it.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    block 03-see-it.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 04-see-it.sh 30 '' ''
    step 5 1 0
    block 05-see-it.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    block 06-find-the-cause.sh 30 '' ''
    step 5 1 0
    block 07-mend-it.sh 30 '' ''
    step 5 1 0
    block 08-see-it-work.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    clean_up
    block 09-clean-up.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"

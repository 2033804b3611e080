#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/breaks/pools-used-up.md: change the page, not this file.
plan() {
    page docs/breaks/pools-used-up.md 1 ''
    reaches 'restarts Docker' '02-see-it.sh, 10-mend-it.sh, 12-clean-up.sh'
    reaches 'writes daemon.json' '02-see-it.sh, 10-mend-it.sh, 12-clean-up.sh'
    reaches 'removes what nobody uses' 07-mend-it.sh
    takes name four my_bridge one three two web
    takes file /etc/docker/daemon.json
    block 01-see-it.sh 30 '' ''
    step 5 1 0
    block 02-see-it.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 03-see-it.sh 30 '' ''
    step 5 1 1
    instead '20.10 26.1' 04-see-it-differs.sh 30 6 1 1
    block 05-see-it.sh 30 '' ''
    step 5 1 1
    block 06-find-the-cause.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 07-mend-it.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 08-mend-it.sh 30 '' ''
    step 5 1 0
    step 8 1 1
    block 09-mend-it.sh 30 '' ''
    step 5 1 0
    block 10-mend-it.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 11-see-it-work.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    clean_up
    block 12-clean-up.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
